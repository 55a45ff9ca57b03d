package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Considered;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Tokenizer;

/**
 * Knows windows, and what is only being considered, by their names, as written or as they sound. Only a message that is
 * hardly more than a name means a window itself: 「法テラスの電話番号は？」 does, 「子ども食堂を始めたい」 does not. What is only
 * considered is meant wherever its long name stands, so that nobody who asks for it is sent to something else.
 */
final class Names {

    private static final int SHORTEST = 3;
    private static final int LONG = 8;
    private static final int LONGEST_MESSAGE = 60;
    private static final double HARDLY_MORE = 0.6;

    /** What people want to know about a window that they name. */
    private static final Pattern ABOUT = Pattern.compile("(?:って|の|は|に|へ|を|が|で|と|も)?(?:"
            + String.join(
                    "|",
                    "電話番号|電話|番号|でんわばんごう|でんわ|連絡先|場所|ばしょ|住所|行き方|営業時間|時間|じかん|予約|使い方|利用|相談",
                    "どこ[にで]?|何時(?:から|まで)?|いつ|(?:土|日)曜[はも]?|休み|開いて|やって|ありま|とは|何|なに|なん",
                    "知りたい|行きたい|いきたい|使いたい|したい|する|して|いる|ますか|ます|ですか|です|の|は|を|が")
            + ")++$");

    private static final Pattern END = Pattern.compile("[\\p{P}\\p{S}\\s]+$");

    /** What a name means. */
    record Meant(Hit.Kind kind, String id) {}

    private record Name(String written, String sound, Meant meant) {

        private boolean isMeantBy(String wanted, String wantedSound, String message) {
            return isMostOf(written, wanted)
                    || isMostOf(sound, wantedSound)
                    || (meant.kind() == Hit.Kind.CONSIDERED && written.length() >= LONG && message.contains(written));
        }
    }

    private final List<Name> names;

    Names(Knowledge knowledge) {
        this.names = Stream.concat(
                        knowledge.windows().stream()
                                .filter(window -> window.status() == Status.RUNNING)
                                .flatMap(window -> of(window).stream()),
                        knowledge.considered().stream().flatMap(considered -> of(considered).stream()))
                .sorted(Comparator.comparingInt((Name name) -> name.sound().length())
                        .reversed())
                .toList();
    }

    /** What the message is about by its name; the longest name wins. */
    Optional<Meant> meant(String message) {
        if (message.length() > LONGEST_MESSAGE) {
            return Optional.empty();
        }
        String asked = END.matcher(Requests.strip(message)).replaceFirst("");
        String wanted = ABOUT.matcher(asked).replaceFirst("");
        String sound = sound(wanted);
        return names.stream()
                .filter(name -> name.isMeantBy(wanted, sound, message))
                .findFirst()
                .map(Name::meant);
    }

    private static List<Name> of(Window window) {
        Meant meant = new Meant(Hit.Kind.WINDOW, window.id());
        List<Name> names = of(window.name(), window.aliases(), meant);
        names.add(new Name(Normalizer.normalize(window.name()), Normalizer.normalize(window.reading()), meant));
        return names;
    }

    private static List<Name> of(Considered considered) {
        return of(considered.name(), considered.aliases(), new Meant(Hit.Kind.CONSIDERED, considered.id()));
    }

    private static List<Name> of(String name, List<String> aliases, Meant meant) {
        List<Name> names = new ArrayList<>();
        Stream.concat(Stream.of(name), aliases.stream())
                .map(Normalizer::normalize)
                .filter(written -> written.length() >= SHORTEST)
                .forEach(written -> names.add(new Name(written, sound(written), meant)));
        return names;
    }

    private static boolean isMostOf(String name, String text) {
        return name.length() >= SHORTEST && name.length() >= HARDLY_MORE * text.length() && text.contains(name);
    }

    private static String sound(String text) {
        return Terms.sound(Tokenizer.tokenize(text)).replace(" ", "");
    }
}
