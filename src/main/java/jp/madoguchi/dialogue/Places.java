package jp.madoguchi.dialogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Place;
import jp.madoguchi.language.Normalizer;

/** Recognises where somebody lives in what they write or send. */
final class Places {

    /** What follows a town, and no surname: 柳沢に住んでいます, but not 柳沢さん. */
    private static final String FOLLOWS = "(?=$|[0-9一二三四五六七八九 、。.!?\\n]|に|の|で|から|は|も|か|だ|在住|住|すんで|あたり|付近|周辺|近く|民)";

    private static final String AREA_FOLLOWS = "(?=(?:の)?(?:地域|圏域)|に住|にすん|在住|です|$)";

    /** Words around a place that ask nothing by themselves; the longer of two that begin alike stands first. */
    private static final Pattern ONLY_LIVING = Pattern.compile("(?:"
            + String.join(
                    "|",
                    "住んで|すんで|住まい|すまい|在住|住民|います|いるん|おり|ます|いる|いて|る|です|でした|だよ|だ|けど|が",
                    "私|わたし|うち|僕|ぼく|自宅|家|いえ|住所|じゅうしょ|場所|ばしょ|東京都|今|いま|丁目|ちょうめ",
                    "の?(?:地域|圏域|町|あたり|付近|周辺|近く|ちかく|者|もの|人)",
                    "の?(?:担当|窓口|まどぐち|相談(?:先|窓口|できる(?:所|ところ))?|そうだん)",
                    "(?:どこ|どちら)(?:に(?:相談|そうだん|聞|行)[^。]{0,12})?|教えて(?:ください)?|知りたい|から|か|は|に|の|で|を|と|も|ね|よ",
                    "[0-9一二三四五六七八九\\s\\p{P}\\p{S}]")
            + ")*+");

    /** What is said of a place where somebody lives. */
    private static final Pattern LIVING = Pattern.compile(
            "(?:の地域|[0-9]+丁目)?(?:(?:に|の|で)?(?:住んで|すんで)(?:い|お)?(?:ます|る|り)?|に住む|在住|です)?(?:が|けど|で|の)?[。、,]?");

    private static final Pattern OTHER_CITY = Pattern.compile("[都道府県市区]");

    private final Knowledge knowledge;

    Places(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The town or area that a normalised message names as a place. */
    Optional<Place> mentioned(String message) {
        return knowledge.towns().stream()
                .filter(place -> place.town()
                        .filter(town -> isNamed(town.name(), message) || isNamed(town.reading(), message))
                        .isPresent())
                .filter(place -> !isInAWindowsName(place, message))
                .findFirst()
                .or(() -> areas().filter(place -> stands(place.area().name() + AREA_FOLLOWS, message)
                                || stands(place.area().reading() + AREA_FOLLOWS, message))
                        .findFirst());
    }

    /** Whether the message says hardly more than the place. */
    boolean isAll(Place place, String message) {
        String rest = names(place).reduce(message, (text, name) -> text.replaceFirst(Pattern.quote(name), ""));
        return ONLY_LIVING.matcher(rest).matches();
    }

    /** The message without the words that say where the person lives; the whole message when nothing else is in it. */
    String without(Place place, String message) {
        String rest = names(place)
                .reduce(
                        message,
                        (text, name) -> text.replaceFirst("(?:私は|わたしは)?" + Pattern.quote(name) + LIVING.pattern(), ""));
        return rest.codePoints().filter(Character::isLetter).count() < 2 ? message : rest;
    }

    /** The town of an address in this city. */
    Optional<Place> ofAddress(String address) {
        String city = knowledge.city().name();
        int here = address.indexOf(city);
        if (here < 0 && OTHER_CITY.matcher(address).find()) {
            return Optional.empty();
        }
        return knowledge.townIn(here < 0 ? address : address.substring(here + city.length()));
    }

    private Stream<String> names(Place place) {
        Stream<String> around = Stream.of(
                knowledge.city().name(), place.area().name(), place.area().reading());
        Stream<String> town = place.town().stream().flatMap(named -> Stream.of(named.name(), named.reading()));
        return Stream.concat(around, town).map(Normalizer::normalize);
    }

    private Stream<Place> areas() {
        return knowledge.areas().stream()
                .filter(area -> !area.id().equals(Area.UNASSIGNED))
                .map(area -> new Place(area, Optional.empty()));
    }

    private static boolean isNamed(String name, String message) {
        return stands(Pattern.quote(Normalizer.normalize(name)) + FOLLOWS, message);
    }

    private static boolean stands(String pattern, String message) {
        Matcher found = Pattern.compile(pattern).matcher(message);
        return found.find();
    }

    /** A centre that is named after a town is a name, and says nothing of where the person lives. */
    private boolean isInAWindowsName(Place place, String message) {
        return knowledge.windows().stream()
                .flatMap(window -> Stream.concat(Stream.of(window.name()), window.aliases().stream()))
                .map(Normalizer::normalize)
                .filter(name -> name.contains(place.name()))
                .anyMatch(message::contains);
    }
}
