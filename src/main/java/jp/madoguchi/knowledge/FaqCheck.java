package jp.madoguchi.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.language.Normalizer;

/** Every frequent question is asked once, has an answer, and leads to windows that exist. */
final class FaqCheck implements Check {

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        List<String> known = knowledge.windows().stream()
                .flatMap(window -> Stream.of(window.id(), window.name()))
                .toList();
        Map<String, Origin> asked = new HashMap<>();
        for (Faq faq : knowledge.faqs()) {
            if (faq.question().isEmpty()) {
                findings.add(faq.origin(), "the question is empty");
            } else {
                Origin first = asked.putIfAbsent(Normalizer.normalize(faq.question()), faq.origin());
                if (first != null) {
                    findings.add(faq.origin(), "the question is already asked at " + first);
                }
            }
            if (faq.answer().isEmpty()) {
                findings.add(faq.origin(), "the answer is empty");
            }
            faq.windows().forEach(window -> window(knowledge, known, findings, faq.origin(), window));
        }
    }

    private static void window(
            Knowledge knowledge, List<String> known, Findings findings, Origin origin, String window) {
        knowledge
                .window(window)
                .ifPresentOrElse(
                        found -> {
                            if (found.status() == Status.CONSIDERED) {
                                findings.add(
                                        origin,
                                        window,
                                        "the window '" + window
                                                + "' is only being considered; nobody may be sent there");
                            }
                        },
                        () -> findings.add(
                                origin, window, "there is no window '" + window + "'" + Spelling.hint(window, known)));
    }
}
