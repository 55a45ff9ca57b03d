package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Tokenizer;

/**
 * Knows windows by their names, as written or as they sound. Only a message that is hardly more than a name means the
 * window itself: 「法テラスの電話番号は？」 does, 「子ども食堂を始めたい」 does not.
 */
final class Names {

    private static final int SHORTEST = 3;
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

    private record Name(String written, String sound, String windowId) {}

    private final List<Name> names;

    Names(Knowledge knowledge) {
        List<Name> found = new ArrayList<>();
        for (Window window : knowledge.windows()) {
            if (window.status() == Status.RUNNING) {
                Stream.concat(Stream.of(window.name()), window.aliases().stream())
                        .map(Normalizer::normalize)
                        .filter(name -> name.length() >= SHORTEST)
                        .forEach(name -> found.add(new Name(name, sound(name), window.id())));
                found.add(new Name(
                        Normalizer.normalize(window.name()), Normalizer.normalize(window.reading()), window.id()));
            }
        }
        found.sort(Comparator.comparingInt((Name name) -> name.sound().length()).reversed());
        this.names = List.copyOf(found);
    }

    /** The window that the message is about by its name; the longest name wins. */
    Optional<String> meant(String message) {
        if (message.length() > LONGEST_MESSAGE) {
            return Optional.empty();
        }
        String asked = END.matcher(Requests.strip(message)).replaceFirst("");
        String wanted = ABOUT.matcher(asked).replaceFirst("");
        String sound = sound(wanted);
        return names.stream()
                .filter(name -> isMostOf(name.written(), wanted) || isMostOf(name.sound(), sound))
                .findFirst()
                .map(Name::windowId);
    }

    private static boolean isMostOf(String name, String text) {
        return name.length() >= SHORTEST && name.length() >= HARDLY_MORE * text.length() && text.contains(name);
    }

    private static String sound(String text) {
        return Terms.sound(Tokenizer.tokenize(text)).replace(" ", "");
    }
}
