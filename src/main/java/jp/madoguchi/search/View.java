package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Normalizer;

/**
 * One way of looking at a text, with what it counts in the question and in the answer of a document. Each view forgives
 * something else: inflection, kana and typing slips, other words for the same, other compounds with the same kanji.
 *
 * <p>The weights are round numbers near the best of a search by coordinates over four sets of questions; see
 * {@code README.md} beside the questions of the tests. Character bigrams, parts of compounds and pairs of neighbouring
 * words were tried beside these views and gained nothing: the pieces of the reading reach over the borders of words, and
 * so hold which words stand together.
 */
enum View {
    WORDS(0.5f, 0.5f, 60),
    READING(0.1f, 0.1f, 200),
    IDEAS(1, 0.5f, 60),
    KANJI(0.5f, 0.1f, 60);

    private final float inQuestion;
    private final float inAnswer;
    private final int mostTerms;

    View(float inQuestion, float inAnswer, int mostTerms) {
        this.inQuestion = inQuestion;
        this.inAnswer = inAnswer;
        this.mostTerms = mostTerms;
    }

    /** What the view counts in this part of a document. */
    float weight(Part part) {
        return switch (part) {
            case QUESTION -> inQuestion;
            case ANSWER -> inAnswer;
        };
    }

    /** How many terms of a query are looked for; only very long ones have more. */
    int mostTerms() {
        return mostTerms;
    }

    /** The name of the index field that holds this view of a part. */
    String field(Part part) {
        return part + "/" + this;
    }

    /** The parts of a document. */
    enum Part {
        QUESTION,
        ANSWER
    }

    /** The terms of a text in every view. */
    static Map<View, List<String>> of(String text) {
        Terms terms = Terms.of(text);
        Map<View, List<String>> views = new EnumMap<>(View.class);
        for (View view : values()) {
            views.put(
                    view,
                    switch (view) {
                        case WORDS -> List.copyOf(terms.words());
                        case READING -> List.copyOf(terms.grams());
                        case IDEAS -> List.copyOf(terms.ideas());
                        case KANJI -> kanji(text);
                    });
        }
        return views;
    }

    private static List<String> kanji(String text) {
        List<String> kanji = new ArrayList<>();
        Normalizer.normalize(text)
                .codePoints()
                .filter(Kana::isKanji)
                .forEach(character -> kanji.add(Character.toString(character)));
        return kanji;
    }
}
