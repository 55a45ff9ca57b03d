package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Entry;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.YamlFiles;
import jp.madoguchi.language.Bilingual;

/** Words that mean the same as a button, and small talk; both are matched against a whole message, never a part of it. */
final class Commands {

    private record Command(Action action, List<Pattern> patterns) {}

    /** A short human answer; {@code vague} when the message asks for help without saying with what. */
    record SmallTalk(String id, List<Pattern> patterns, Bilingual answer, boolean vague) {}

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

    /** The action that the message stands for. */
    Optional<Action> action(String normalized) {
        String message = withoutEnd(normalized);
        return commands.stream()
                .filter(command -> matches(command.patterns(), message))
                .map(Command::action)
                .findFirst();
    }

    /** The small talk that the message is. */
    Optional<SmallTalk> smallTalk(String normalized) {
        String message = withoutEnd(normalized);
        return smallTalk.stream()
                .filter(talk -> matches(talk.patterns(), message))
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
        List<Pattern> patterns = patterns(entry);
        return action.map(found -> new Command(found, patterns));
    }

    private static SmallTalk smallTalk(Entry entry) {
        return new SmallTalk(
                entry.text("id"), patterns(entry), entry.bilingual("answer"), entry.flag("vague", false));
    }

    private static List<Pattern> patterns(Entry entry) {
        return entry.texts("patterns").stream()
                .flatMap(pattern -> {
                    try {
                        return Stream.of(Pattern.compile(pattern));
                    } catch (PatternSyntaxException exception) {
                        entry.report("patterns", "is not a regular expression: " + exception.getDescription());
                        return Stream.empty();
                    }
                })
                .toList();
    }
}
