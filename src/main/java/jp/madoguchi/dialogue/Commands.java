package jp.madoguchi.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Entry;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.YamlFiles;
import jp.madoguchi.language.Bilingual;

/**
 * Words that mean the same as a button, and small talk. Both are known by patterns, which must fit a whole message, and by
 * utterances, with which the search compares the message as it does with needs.
 */
final class Commands {

    private static final String BUTTON = "button:";
    private static final String TALK = "talk:";

    private record Command(Action action, List<Pattern> patterns, List<String> utterances, List<Pattern> unless) {}

    /** A short human answer; {@code vague} when the message asks for help without saying with what. */
    record SmallTalk(String id, List<Pattern> patterns, List<String> utterances, Bilingual answer, boolean vague) {}

    private final List<Command> commands;
    private final List<SmallTalk> smallTalk;

    Commands(KnowledgeFolder folder) {
        YamlFiles files = new YamlFiles(folder);
        this.commands = files.list("commands.yaml", Commands::command).stream()
                .flatMap(Optional::stream)
                .toList();
        this.smallTalk = files.list("smalltalk.yaml", Commands::smallTalk);
        if (!files.problems().isEmpty()) {
            throw new BrokenKnowledgeException(files.problems());
        }
    }

    /** The utterances that the search compares messages with, by ids that the methods here understand. */
    Map<String, List<String>> sayings() {
        Map<String, List<String>> sayings = new LinkedHashMap<>();
        commands.stream()
                .filter(command -> !command.utterances().isEmpty())
                .forEach(command -> sayings.put(BUTTON + command.action().data(), command.utterances()));
        smallTalk.stream()
                .filter(talk -> !talk.utterances().isEmpty())
                .forEach(talk -> sayings.put(TALK + talk.id(), talk.utterances()));
        return sayings;
    }

    /** The action that the whole message stands for. */
    Optional<Action> action(String normalized) {
        String message = withoutEnd(normalized);
        return commands.stream()
                .filter(command -> matches(command.patterns(), message))
                .map(Command::action)
                .findFirst();
    }

    /** The action of a saying that the search found, unless the message holds words that speak against it. */
    Optional<Action> actionOf(String saying, String normalized) {
        return commands.stream()
                .filter(command -> saying.equals(BUTTON + command.action().data()))
                .filter(command -> command.unless().stream()
                        .noneMatch(pattern -> pattern.matcher(normalized).find()))
                .map(Command::action)
                .findFirst();
    }

    /** The small talk that the whole message is. */
    Optional<SmallTalk> smallTalk(String normalized) {
        String message = withoutEnd(normalized);
        return smallTalk.stream()
                .filter(talk -> matches(talk.patterns(), message))
                .findFirst();
    }

    /** The small talk of a saying that the search found. */
    Optional<SmallTalk> smallTalkOf(String saying) {
        return smallTalk.stream()
                .filter(talk -> saying.equals(TALK + talk.id()))
                .findFirst();
    }

    private static boolean matches(List<Pattern> patterns, String message) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(message).matches());
    }

    private static String withoutEnd(String normalized) {
        return normalized.replaceAll("[\\s。、.!?ー~〜…w笑]+$", "");
    }

    private static Optional<Command> command(Entry entry) {
        Optional<Action> action = Action.parse(entry.text("action"));
        if (action.isEmpty()) {
            entry.report("action", "'" + entry.text("action") + "' is not an action");
        }
        List<Pattern> patterns = patterns(entry, "patterns");
        List<String> utterances = entry.texts("utterances");
        List<Pattern> unless = patterns(entry, "unless");
        return action.map(found -> new Command(found, patterns, utterances, unless));
    }

    private static SmallTalk smallTalk(Entry entry) {
        return new SmallTalk(
                entry.text("id"),
                patterns(entry, "patterns"),
                entry.texts("utterances"),
                entry.bilingual("answer"),
                entry.flag("vague", false));
    }

    private static List<Pattern> patterns(Entry entry, String key) {
        return entry.texts(key).stream()
                .flatMap(pattern -> {
                    try {
                        return Stream.of(Pattern.compile(pattern));
                    } catch (PatternSyntaxException exception) {
                        entry.report(key, "is not a regular expression: " + exception.getDescription());
                        return Stream.empty();
                    }
                })
                .toList();
    }
}
