package jp.madoguchi.cli;

import java.util.List;
import jp.madoguchi.knowledge.Faq;
import jp.madoguchi.knowledge.Knowledge;

/** A frequent question in {@code knowledge export --json}, with the windows by name like everywhere there. */
record ExportedFaq(String id, String question, String answer, List<String> windows, List<String> windowIds) {

    static ExportedFaq of(Faq faq, Knowledge knowledge) {
        return new ExportedFaq(
                faq.id(), faq.question(), faq.answer(), KnowledgeExport.names(faq.windows(), knowledge), faq.windows());
    }
}
