package jp.madoguchi.dialogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Term;
import jp.madoguchi.language.Furigana;
import jp.madoguchi.language.Register;

/**
 * Explains the terms of an easy answer to a person who has not been told yet what they mean: each in one sentence, once a
 * conversation (やさしい日本語の基準: every term is explained at its first use).
 *
 * <p>Never in an answer about danger, and not where the answer does it anyway: in brackets right behind the term, or on a
 * card, whose text says what the window of that name is for.
 */
final class Explanations {

    /** More would bury the answer; what is left is explained when it comes up again. No need's answer has more. */
    private static final int MOST = 4;

    private static final Pattern IN_BRACKETS = Pattern.compile("[」』]? ?（");

    private final Map<String, Term> terms;
    private final Pattern anyTerm;

    Explanations(Knowledge knowledge) {
        this.terms = new LinkedHashMap<>();
        knowledge.terms().forEach(term -> ways(term.term()).forEach(way -> terms.putIfAbsent(way, term)));
        this.anyTerm = Pattern.compile(terms.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Explanations::asWord)
                .collect(Collectors.joining("|")));
    }

    /** Adds what must be explained to a finished answer. */
    Draft added(Draft draft) {
        if (draft.state().register() != Register.EASY || draft.isAboutDanger() || terms.isEmpty()) {
            return draft;
        }
        Set<Term> seen = new LinkedHashSet<>();
        Set<Term> explained = new LinkedHashSet<>();
        for (Message message : draft.messages()) {
            names(message).flatMap(this::in).map(Found::term).forEach(explained::add);
            texts(message).flatMap(this::in).forEach(found -> {
                seen.add(found.term());
                if (found.inBrackets()) {
                    explained.add(found.term());
                }
            });
        }
        List<Term> unknown = seen.stream()
                .filter(term -> !explained.contains(term))
                .filter(term -> !draft.state().explained().contains(term.term()))
                .limit(MOST)
                .toList();
        if (!unknown.isEmpty()) {
            draft.afterCards(
                    unknown.stream().map(term -> sentence(draft.voice(), term)).collect(Collectors.joining("\n")));
        }
        return draft.next(draft.state()
                .withExplained(Stream.concat(explained.stream(), unknown.stream())
                        .map(Term::term)
                        .toList()));
    }

    private record Found(Term term, boolean inBrackets) {}

    private Stream<Found> in(String text) {
        String bare = Furigana.remove(text);
        Matcher matcher = anyTerm.matcher(bare);
        Stream.Builder<Found> found = Stream.builder();
        while (matcher.find()) {
            Matcher behind = IN_BRACKETS.matcher(bare).region(matcher.end(), bare.length());
            Optional.ofNullable(terms.get(matcher.group()))
                    .ifPresent(term -> found.add(new Found(term, behind.lookingAt())));
        }
        return found.build();
    }

    private static String sentence(Voice voice, Term term) {
        return voice.text(Phrase.MEANING_TERM, Map.of("term", Voice.same(term.term()), "meaning", term.meaning()));
    }

    private static Stream<String> texts(Message message) {
        return switch (message) {
            case Message.Words(String text) -> Stream.of(text);
            case Message.Cards(List<Message.Card> cards) -> cards.stream().map(Message.Card::helps);
        };
    }

    private static Stream<String> names(Message message) {
        return switch (message) {
            case Message.Words words -> Stream.of();
            case Message.Cards(List<Message.Card> cards) -> cards.stream().map(Message.Card::name);
        };
    }

    /** ドメスティック・バイオレンス（DV） is written in whole, without its brackets, or as DV. */
    private static Stream<String> ways(String term) {
        String[] parts = term.split("[（）]", -1);
        return Stream.concat(Stream.of(term), parts.length > 1 ? Stream.of(parts[0], parts[1]) : Stream.of());
    }

    /** A term in katakana or letters is no part of a longer such word: サロン does not stand in キッズサロン. */
    private static String asWord(String term) {
        String letter = "[\\p{IsKatakana}ー\\p{IsLatin}]";
        String before = term.substring(0, 1).matches(letter) ? "(?<!" + letter + ")" : "";
        String after = term.substring(term.length() - 1).matches(letter) ? "(?!" + letter + ")" : "";
        return before + Pattern.quote(term) + after;
    }
}
