package jp.madoguchi.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Disagreement;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Source;

/**
 * What {@code knowledge export --json} writes. People script against it: keys may be added, never renamed or removed.
 */
record KnowledgeExport(
        List<ExportedProgram> programs,
        List<ExportedRow> rows,
        List<ExportedWindow> windows,
        List<ExportedNeed> needs,
        List<ExportedArea> areas,
        List<ExportedTerm> glossary,
        List<ExportedConsidered> considered,
        List<ExportedDocument> documents,
        List<ExportedDisagreement> disagreements) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    record ExportedArea(String id, String name, String reading, List<Area.Town> towns, List<Source> sources) {}

    record ExportedTerm(String term, String reading, String plain, String easy, List<Source> sources) {}

    record ExportedDocument(
            String id, String title, String publisher, String date, String period, String status, String note) {}

    record ExportedDisagreement(
            String id, String topic, List<Disagreement.Statement> statements, String why, List<String> windowIds) {}

    static KnowledgeExport of(Knowledge knowledge) {
        return new KnowledgeExport(
                knowledge.programs().stream()
                        .map(program -> ExportedProgram.of(program, knowledge))
                        .toList(),
                ExportedRow.of(knowledge),
                knowledge.windows().stream().map(ExportedWindow::of).toList(),
                knowledge.needs().stream()
                        .map(need -> ExportedNeed.of(need, knowledge))
                        .toList(),
                knowledge.areas().stream()
                        .map(area ->
                                new ExportedArea(area.id(), area.name(), area.reading(), area.towns(), area.sources()))
                        .toList(),
                knowledge.terms().stream()
                        .map(term -> new ExportedTerm(
                                term.term(),
                                term.reading(),
                                term.meaning().plain(),
                                term.meaning().easy(),
                                term.sources()))
                        .toList(),
                knowledge.considered().stream()
                        .map(considered -> ExportedConsidered.of(considered, knowledge))
                        .toList(),
                knowledge.documents().stream()
                        .map(document -> new ExportedDocument(
                                document.id(),
                                document.title(),
                                document.publisher(),
                                document.date(),
                                document.period(),
                                document.status(),
                                document.note()))
                        .toList(),
                knowledge.disagreements().stream()
                        .map(disagreement -> new ExportedDisagreement(
                                disagreement.id(),
                                disagreement.topic(),
                                disagreement.statements(),
                                disagreement.why(),
                                disagreement.windows()))
                        .toList());
    }

    String toJson() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("the knowledge cannot be written as JSON", exception);
        }
    }

    /** The official names of windows, in order. */
    static List<String> names(List<String> ids, Knowledge knowledge) {
        return ids.stream().map(id -> knowledge.window(id).orElseThrow().name()).toList();
    }
}
