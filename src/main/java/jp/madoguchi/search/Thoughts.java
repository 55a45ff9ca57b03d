package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a message apart into thoughts, each with how much it counts. A message can hold several
 * (「母の介護で仕事を辞めて家賃が払えない」), and a long story mostly holds none: there, the sentence that begins with 「実は」, or
 * speaks of trouble or of a wish, counts more than the weather and the grandchildren.
 */
final class Thoughts {

    /**
     * One thought.
     *
     * @param text the words of the message
     * @param weight how much what it finds counts against what the others find, from 0 to 1
     */
    record Thought(String text, double weight) {}

    /** Shorter messages are looked at as a whole, too; the numbers hardly matter between 100 and 200. */
    private static final int STORY_LENGTH = 150;

    private static final int STORY_SENTENCES = 4;

    /** A sentence of a story that is this long says enough to count fully. */
    private static final int LONG_SENTENCE = 40;

    /** Text without any full stop is cut here, so that no question grows without limit. */
    private static final int LONGEST_SENTENCE = 200;

    private static final int SHORTEST = 3;
    private static final int MOST_OF_A_STORY = 20;

    /** On two tuning sets 0.8 to 1 do equally well; more drowns the one sentence that is to the point. */
    private static final double WHOLE_STORY = 0.9;

    private static final double SENTENCE = 0.75;
    private static final double CHATTER = 0.5;
    private static final double TURNING = 0.25;
    private static final double TROUBLED = 0.25;

    private static final Pattern SENTENCE_ENDS =
            Pattern.compile("[。.!?\\n]+|(?<=\\G.{" + LONGEST_SENTENCE + "})", Pattern.DOTALL);
    /** Words with which people come to the point. */
    private static final Pattern TURN =
            Pattern.compile("^(実は|じつは|ただ|でも|ところが|しかし|けれど|だけど|だが|それが|なのに|そんな中|問題は|困ったことに|本題|今回|このたび|事情があ)");

    private static final Pattern TROUBLE = Pattern.compile(String.join(
            "|",
            "[困悩痛疲怖責怒借暴失]|不安|心配|限界|つら[いく]|辛[いく]|苦し|苦労|こわ[いく]|倒れ|助け|たすけ|断ら|言われ|落ち込|迷[っい]|眠れ",
            "でき(な|ま|ず)|出来(な|ま|ず)|ません|れな[いく]|れず|えな[いく]|えず|けな[いく]|てしま[いっ]|もたず|もたな",
            "たい(と|の|ん|です|けど|が|$)|ほしい|欲しい|頼み|お願い|探し|さがし|手伝|相談|知りた|教えて"));

    private Thoughts() {}

    /** The thoughts of a normalised message: itself, of a story the sentences that say something, and its sentences. */
    static List<Thought> of(String message) {
        List<String> sentences = sentences(message);
        if (isStory(message, sentences)) {
            List<Thought> story = story(sentences);
            return Stream.concat(story.stream(), together(story)).toList();
        }
        List<Thought> thoughts = new ArrayList<>();
        thoughts.add(new Thought(message, 1));
        if (sentences.size() > 1) {
            sentences.stream()
                    .map(sentence -> new Thought(sentence, SENTENCE))
                    .flatMap(Thoughts::said)
                    .forEach(thoughts::add);
        }
        return List.copyOf(thoughts);
    }

    /** What is worth reading of a message: itself, or of a story the sentences that are to the point. */
    static String gist(String message) {
        List<String> sentences = sentences(message);
        if (!isStory(message, sentences)) {
            return message;
        }
        List<Thought> story = story(sentences);
        double most = story.stream().mapToDouble(Thought::weight).max().orElse(0);
        return text(story.stream().filter(thought -> thought.weight() > most - TROUBLED));
    }

    private static List<String> sentences(String message) {
        return SENTENCE_ENDS
                .splitAsStream(message)
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST)
                .toList();
    }

    private static boolean isStory(String message, List<String> sentences) {
        return message.length() >= STORY_LENGTH && sentences.size() >= STORY_SENTENCES;
    }

    private static List<Thought> story(List<String> sentences) {
        return sentences.stream()
                .map(Thoughts::inStory)
                .flatMap(Thoughts::said)
                .sorted(Comparator.comparingDouble(Thought::weight).reversed())
                .limit(MOST_OF_A_STORY)
                .toList();
    }

    /** A story is also looked at as a whole: what no sentence says alone, several may say together. */
    private static Stream<Thought> together(List<Thought> story) {
        return story.isEmpty() ? Stream.empty() : Stream.of(new Thought(text(story.stream()), WHOLE_STORY));
    }

    private static String text(Stream<Thought> thoughts) {
        return thoughts.map(Thought::text).collect(Collectors.joining("。"));
    }

    private static Thought inStory(String sentence) {
        double salience = CHATTER
                + (TURN.matcher(sentence).find() ? TURNING : 0)
                + (TROUBLE.matcher(sentence).find() ? TROUBLED : 0);
        double substance = Math.sqrt(Math.min(1.0, (double) sentence.length() / LONG_SENTENCE));
        return new Thought(sentence, salience * substance);
    }

    /** The thought, or nothing when it only asks: 「困っています」 finds anything. */
    private static Stream<Thought> said(Thought thought) {
        return Requests.isHollow(thought.text()) ? Stream.empty() : Stream.of(thought);
    }
}
