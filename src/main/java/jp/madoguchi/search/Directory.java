package jp.madoguchi.search;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Considered;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Term;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Tokenizer;

/**
 * Looks up everything that has a name: terms, windows, programs and what is only being considered. A name is known as it
 * is written, as it sounds, and with a small slip in its sound when only one name is that near.
 */
public final class Directory {

    /** One slip is forgiven for so many kana. */
    private static final int KANA_FOR_A_SLIP = 5;

    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}&&[^ー]]");

    /** Another way to say the same stands in brackets: ドメスティック・バイオレンス（DV）. */
    private static final Pattern BRACKETS = Pattern.compile("(?<before>.+)[（(](?<inside>[^（）()]+)[）)]");

    /**
     * What goes by a name. A term can also be the name of a window, which is then named here too.
     *
     * @param window one that exists
     */
    public record Named(
            Optional<Term> term, Optional<Window> window, Optional<Program> program, Optional<Considered> considered) {}

    private record Name(String written, String sound, Object bearer) {

        boolean is(Name other) {
            return written.equals(other.written) || sound.equals(other.sound);
        }
    }

    private final List<Name> names;

    public Directory(Knowledge knowledge) {
        List<Name> found = new ArrayList<>();
        knowledge.terms().forEach(term -> {
            found.add(new Name(bare(term.term()), bare(Kana.toHiragana(term.reading())), term));
            found.addAll(named(withParts(term.term()), term));
        });
        knowledge.windows().stream()
                .filter(window -> window.status() == Status.RUNNING)
                .forEach(window -> {
                    found.add(new Name(bare(window.name()), bare(Kana.toHiragana(window.reading())), window));
                    found.addAll(named(Stream.concat(Stream.of(window.name()), window.aliases().stream()), window));
                });
        knowledge.programs().forEach(program -> found.addAll(named(Stream.of(program.name()), program)));
        knowledge.considered().forEach(entry -> {
            found.addAll(named(withParts(entry.name()), entry));
            found.addAll(named(entry.aliases().stream(), entry));
        });
        this.names = List.copyOf(found);
    }

    /** What goes by the name; empty when nothing does. */
    public Optional<Named> find(String name) {
        Name asked = name(name, name);
        if (asked.sound().length() < 2) {
            return Optional.empty();
        }
        List<Name> direct = names.stream().filter(asked::is).toList();
        List<Name> near = direct.isEmpty() ? nearly(asked) : direct;
        return near.isEmpty() ? Optional.empty() : Optional.of(together(near));
    }

    /** All that goes by these names, and what goes by another name of theirs: the term of a window, the window of a term. */
    private Named together(List<Name> found) {
        List<Name> others = names.stream()
                .filter(name -> found.stream().anyMatch(one -> one.bearer().equals(name.bearer())))
                .toList();
        List<Object> bearers = Stream.concat(
                        found.stream(),
                        names.stream().filter(name -> others.stream().anyMatch(name::is)))
                .map(Name::bearer)
                .distinct()
                .toList();
        return new Named(
                first(bearers, Term.class),
                first(bearers, Window.class),
                first(bearers, Program.class),
                first(bearers, Considered.class));
    }

    private static <T> Optional<T> first(List<Object> bearers, Class<T> kind) {
        return bearers.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The names whose sound is only a slip away, when they all sound alike. */
    private List<Name> nearly(Name asked) {
        int most = asked.sound().length() / KANA_FOR_A_SLIP;
        Function<Name, Integer> distance = name -> slips(asked.sound(), name.sound(), most);
        Optional<Name> nearest =
                names.stream().filter(name -> distance.apply(name) <= most).min(Comparator.comparing(distance));
        if (most == 0 || nearest.isEmpty()) {
            return List.of();
        }
        List<Name> equallyNear = names.stream()
                .filter(name -> distance.apply(name).equals(distance.apply(nearest.get())))
                .toList();
        return equallyNear.stream().allMatch(nearest.get()::is) ? equallyNear : List.of();
    }

    /** How many kana must be put in, left out or changed; more than {@code most} is not counted on. */
    private static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(before[column - 1] + change, Math.min(before[column], current[column - 1]) + 1);
            }
            before = current;
        }
        return before[other.length()];
    }

    private static Stream<String> withParts(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        return brackets.matches()
                ? Stream.of(
                        name,
                        requireNonNullElse(brackets.group("before"), name),
                        requireNonNullElse(brackets.group("inside"), name))
                : Stream.of(name);
    }

    private static List<Name> named(Stream<String> names, Object bearer) {
        return names.map(name -> name(name, bearer)).toList();
    }

    private static Name name(String name, Object bearer) {
        String normal = Normalizer.normalize(name);
        return new Name(bare(normal), bare(Terms.sound(Tokenizer.tokenize(normal))), bearer);
    }

    private static String bare(String text) {
        return SIGNS.matcher(Normalizer.normalize(text)).replaceAll("");
    }
}
