package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.language.HardWords;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Token;
import jp.madoguchi.language.Tokenizer;

/**
 * Three analysed views of one text. The words know meaning (困っています and 困った are both 困る, 払える is 払う); the grams of
 * the reading know sound, so that text in hiragana, which Kuromoji cannot split, and text with a wrong kanji still find
 * what is meant; the ideas know what is said in other words ({@link Synonyms}).
 *
 * <p>Example: がっこうにいきたくない and 学校に行きたくない have different words and the same grams.
 *
 * <p>Endings such as です and particles stay in the grams on purpose: they were tried without, and across the particle
 * stands what tells 親が病気 from 親の病気. That they stand everywhere makes them weigh next to nothing ({@link Rarity}).
 *
 * @param words dictionary forms of the words that carry meaning
 * @param grams pieces of two and three kana of the reading; {@code ^} and {@code $} mark where a phrase begins and ends
 * @param ideas numbers of the groups of synonyms that the text holds a word of
 */
record Terms(Set<String> words, Set<String> grams, Set<String> ideas) {

    private static final char BEGIN = '^';
    private static final char END = '$';

    private static final String WORD = "=";
    private static final String GRAM = "~";
    private static final String IDEA = "#";
    private static final float IDEA_STRENGTH = 1.2f;

    /** Words that stand in any request and so tell nothing. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "する", "なる", "ある", "いる", "こと", "もの", "の", "よう", "さん", "ところ", "れる", "られる", "せる", "ん", "てる", "くる", "いく", "くれる",
            "もらう", "いただく", "下さる", "くださる", "ほしい", "お", "ご", "方", "的", "それ", "これ", "どう", "何", "私", "わたし", "自分", "とても",
            "すごく", "もう", "ちょっと", "教える", "思う", "言う", "しまう");

    Terms {
        words = Collections.unmodifiableSet(words);
        grams = Collections.unmodifiableSet(grams);
        ideas = Collections.unmodifiableSet(ideas);
    }

    /** Analyses a text as it was typed. */
    static Terms of(String text) {
        List<Token> tokens = Tokenizer.tokenize(Normalizer.normalize(text));
        Set<String> words = new LinkedHashSet<>();
        for (Token token : tokens) {
            if (carriesMeaning(token)) {
                words.add(meaning(token));
            }
        }
        Set<String> grams = new LinkedHashSet<>();
        String sound = sound(tokens);
        Stream.of(sound.split(" ", -1)).filter(phrase -> !phrase.isEmpty()).forEach(phrase -> addGrams(phrase, grams));
        return new Terms(words, grams, Synonyms.packaged().ideas(tokens, sound));
    }

    /** All terms of the three views, told apart by their first character. */
    List<String> all() {
        List<String> all = new ArrayList<>(words.size() + grams.size() + ideas.size());
        words.forEach(word -> all.add(WORD + word));
        grams.forEach(gram -> all.add(GRAM + gram));
        ideas.forEach(idea -> all.add(IDEA + idea));
        return all;
    }

    /** How much a term of {@link #all} counts for its kind, besides being rare. */
    static float strength(String term) {
        return term.startsWith(IDEA) ? IDEA_STRENGTH : 1;
    }

    /** How the tokens are read, in hiragana, with one space where punctuation separates phrases. */
    static String sound(List<Token> tokens) {
        StringBuilder sound = new StringBuilder();
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            String joined = token.surface()
                    + (index + 1 < tokens.size() ? tokens.get(index + 1).surface() : "");
            String known = HardWords.readings().getOrDefault(joined, "");
            if (index + 1 < tokens.size() && !known.isEmpty()) {
                sound.append(known);
                index++;
            } else if (isSpoken(token)) {
                sound.append(reading(token));
            } else if (!sound.isEmpty() && sound.charAt(sound.length() - 1) != ' ') {
                sound.append(' ');
            }
        }
        return sound.toString().strip();
    }

    /** A single kanji is read as Kuromoji reads it: in 要介後, a wrong 要介護, 後 is ご. */
    private static String reading(Token token) {
        String reading = Kana.toHiragana(token.reading().orElse(token.surface()));
        return token.surface().length() > 1 ? HardWords.readings().getOrDefault(token.surface(), reading) : reading;
    }

    private static boolean isSpoken(Token token) {
        return token.surface().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean carriesMeaning(Token token) {
        String partOfSpeech = token.partOfSpeech();
        if (partOfSpeech.startsWith("助動詞")) {
            return isNegation(token);
        }
        return isSpoken(token)
                && !EMPTY_WORDS.contains(token.base())
                && !partOfSpeech.startsWith("助詞")
                && !partOfSpeech.startsWith("記号")
                && !partOfSpeech.startsWith("フィラー")
                && !partOfSpeech.startsWith("接続詞");
    }

    /** ない, and ん or ぬ as in 払えん and 払えぬ. */
    private static boolean isNegation(Token token) {
        return token.base().equals("ない")
                || token.base().equals("ん")
                || token.base().equals("ぬ");
    }

    private static String meaning(Token token) {
        if (token.partOfSpeech().startsWith("助動詞")) {
            return "ない";
        }
        return token.partOfSpeech().startsWith("動詞") ? withoutPotential(token.base()) : token.base();
    }

    /**
     * 払える as 払う, so that being able and doing are one word. This also joins pairs such as 続ける and 続く, which does no
     * harm: the result only has to be the same on both sides, not to be a word.
     */
    private static String withoutPotential(String verb) {
        int stem = verb.length() - 2;
        if (stem < 1 || !verb.endsWith("る")) {
            return verb;
        }
        int row = "えけげせてねべめれ".indexOf(verb.charAt(stem));
        return row < 0 ? verb : verb.substring(0, stem) + "うくぐすつぬぶむる".charAt(row);
    }

    private static void addGrams(String phrase, Set<String> grams) {
        String marked = BEGIN + phrase + END;
        for (int length = 2; length <= 3; length++) {
            for (int start = 0; start + length <= marked.length(); start++) {
                grams.add(marked.substring(start, start + length));
            }
        }
    }
}
