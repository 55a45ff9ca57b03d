package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.dialogue.Commands.SmallTalk;
import jp.madoguchi.language.Language;
import jp.madoguchi.language.LanguageDetector;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.search.Finder;
import jp.madoguchi.search.Finder.Findings;
import jp.madoguchi.search.Hit;

/** Understands a message as far as it can be understood before anything is decided. */
final class Listener {

    private final Finder finder;
    private final Commands commands;

    Listener(Finder finder, Commands commands) {
        this.finder = finder;
        this.commands = commands;
    }

    /** A message as it was understood, before anything is decided. */
    record Heard(String message, Language language, Findings findings) {}

    /** Understands a message written while the bot listens. */
    Heard hear(String text) {
        String message = Normalizer.normalize(text);
        return new Heard(message, LanguageDetector.detect(message), find(message));
    }

    /** The button that a message means in words of its own, such as a wish for a human. */
    Optional<Action> action(Heard heard) {
        return saying(heard.findings()).flatMap(saying -> commands.actionOf(saying, heard.message()));
    }

    /** The small talk that a message is by its words. */
    Optional<SmallTalk> smallTalk(Heard heard) {
        return commands.smallTalk(heard.message());
    }

    /** The small talk that a message is like, more than it is like anything else. */
    Optional<SmallTalk> smallTalkAlike(Heard heard) {
        return saying(heard.findings()).flatMap(commands::smallTalkOf);
    }

    /** What a normalised message is about. */
    Findings find(String message) {
        return finder.find(message, Thresholds.ANSWER);
    }

    /** What is found for a message, without the needs that were refused for it: never the same again. */
    static Findings notRefused(Topic topic, Findings found) {
        List<String> refused = topic.refused();
        return new Findings(
                without(refused, found.hits()), without(refused, found.needs()), found.elsewhere(), found.saying());
    }

    private static List<Hit> without(List<String> refused, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.kind() != Hit.Kind.NEED || !refused.contains(hit.id()))
                .toList();
    }

    /** The saying that a message is, when it is more like it than like anything else. */
    private static Optional<String> saying(Findings findings) {
        double score = findings.saying().score();
        boolean is = score >= Thresholds.SAYING
                && score > findings.best()
                && score > findings.elsewhere().score();
        return is ? Optional.of(findings.saying().id()) : Optional.empty();
    }
}
