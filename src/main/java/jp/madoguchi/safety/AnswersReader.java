package jp.madoguchi.safety;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Entry;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Origin;
import jp.madoguchi.knowledge.Problem;
import jp.madoguchi.knowledge.Source;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.knowledge.YamlFiles;

/** Reads the crisis answers, and checks that each leads to somebody who is there at this hour. */
final class AnswersReader {

    private static final String FILE = "safety/answers.yaml";

    private final Knowledge knowledge;
    private final SafetyRules safety;
    private final List<Problem> problems = new ArrayList<>();

    AnswersReader(Knowledge knowledge, SafetyRules safety) {
        this.knowledge = knowledge;
        this.safety = safety;
    }

    CrisisAnswers read() {
        YamlFiles files = new YamlFiles(knowledge.folder());
        Map<Situation, CrisisAnswer> answers = new HashMap<>();
        for (CrisisAnswer answer : files.list(FILE, AnswersReader::answer)) {
            check(answer);
            if (answers.put(new Situation(answer.kind(), answer.situation()), answer) != null) {
                report(answer.origin(), "there is already an answer for this crisis and situation");
            }
        }
        problems.addAll(0, files.problems());
        Map<CrisisKind, CrisisAnswer> general = new EnumMap<>(CrisisKind.class);
        for (CrisisKind kind : CrisisKind.values()) {
            Optional.ofNullable(answers.get(new Situation(kind, Optional.empty())))
                    .ifPresentOrElse(
                            answer -> general.put(kind, answer),
                            () -> report(new Origin(FILE, 1), "has no answer for the crisis '" + kind.code() + "'"));
        }
        Map<String, CrisisAnswer> byRule = new HashMap<>();
        for (CrisisRule rule : safety.rules()) {
            Optional.ofNullable(answers.get(new Situation(rule.kind(), rule.situation())))
                    .ifPresentOrElse(answer -> byRule.put(rule.id(), answer), () -> missing(rule));
        }
        if (!problems.isEmpty()) {
            throw new BrokenKnowledgeException(problems);
        }
        return new CrisisAnswers(general, byRule);
    }

    private static CrisisAnswer answer(Entry entry) {
        return new CrisisAnswer(
                entry.origin(),
                entry.oneOf("crisis", CrisisKind.SUICIDE),
                entry.optionalText("situation"),
                entry.bilingual("words"),
                entry.bilingual("ask"),
                entry.optionalBilingual("other"),
                entry.optionalBilingual("ask_other"),
                entry.texts("windows"),
                entry.texts("young"),
                entry.entries("sources", SafetyReader::source));
    }

    private void check(CrisisAnswer answer) {
        Stream.concat(answer.windows().stream(), answer.young().stream())
                .filter(id -> knowledge.window(id).isEmpty())
                .forEach(id -> report(answer.origin(), "there is no window '" + id + "'"));
        Set<String> ids = new LinkedHashSet<>(answer.windows());
        ids.addAll(answer.young());
        List<Window> running = knowledge.runningWindows(List.copyOf(ids));
        if (running.stream().noneMatch(AnswersReader::canAlwaysBePhoned)) {
            report(answer.origin(), "names no window that can be phoned day and night");
        }
        if (answer.sources().isEmpty()) {
            report(answer.origin(), "has no source; every entry must say what it rests on");
        }
        answer.sources().stream()
                .map(Source::document)
                .filter(id -> knowledge.documents().stream()
                        .noneMatch(document -> document.id().equals(id)))
                .forEach(id -> report(answer.origin(), "the source document '" + id + "' is not in sources.yaml"));
    }

    private static boolean canAlwaysBePhoned(Window window) {
        boolean always = window.hours().stream()
                .filter(Window.Hours::openOnHolidays)
                .flatMap(hours -> hours.weekly().stream())
                .anyMatch(span -> span.days().size() == DayOfWeek.values().length
                        && span.from().equals(span.to()));
        return always
                && window.status() == Status.RUNNING
                && !window.shownPhones().isEmpty();
    }

    private void missing(CrisisRule rule) {
        rule.situation()
                .ifPresent(situation ->
                        report(rule.origin(), "there is no answer for the situation '" + situation + "' in " + FILE));
    }

    private void report(Origin origin, String reason) {
        problems.add(new Problem(origin, reason));
    }

    private record Situation(CrisisKind kind, Optional<String> name) {}
}
