package jp.madoguchi.knowledge;

import java.util.regex.Pattern;

/**
 * Phone numbers look like phone numbers, say on which page they were read, and stand only where they can be kept right:
 * in the {@code phones} of a window, never inside the text of a need or a program.
 */
final class PhoneCheck implements Check {

    /** Digits, hyphens and the short-dial sign, for example {@code 042-460-9800}, {@code #7119} or {@code 110}. */
    static final Pattern NUMBER = Pattern.compile("(?=.*\\d{2})[0-9#-]{3,14}");

    private static final Pattern PAGE = Pattern.compile("https?://\\S+");

    private static final Pattern INSIDE_TEXT = Pattern.compile(
            "(?<!\\d)0\\d{1,4}[-‐－ー(（]\\d{1,4}[-‐－ー)）]\\d{3,4}" // 042-460-9800
                    + "|(?<!\\d)0\\d{9,10}(?!\\d)" // 0424609800
                    + "|[#＃]\\d{4}" // #7119
                    + "|(?<!\\d)(?<!ども)(110|118|119|171|188|189)(?=番| ?に ?電話| ?へ ?電話)"); // 110番, but not 子ども110番の家

    /** A window says which of its numbers is for what; words of crisis and of handing over may name 110 or 119. */
    private static final Pattern MAY_HOLD_NUMBERS = Pattern.compile("(windows|safety|texts)/.*");

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        knowledge.windows().forEach(window -> window.phones().forEach(phone -> phone(window, phone, findings)));
        knowledge.wordings().stream()
                .filter(wording ->
                        !MAY_HOLD_NUMBERS.matcher(wording.origin().file()).matches())
                .forEach(wording -> {
                    numbersInside(wording, wording.text().plain(), findings);
                    numbersInside(wording, wording.text().easy(), findings);
                });
    }

    private static void phone(Window window, Window.Phone phone, Findings findings) {
        if (!phone.number().isEmpty() && !NUMBER.matcher(phone.number()).matches()) {
            findings.add(
                    window.origin(),
                    phone.number(),
                    "'" + phone.number() + "' is not a phone number: 3 to 14 digits and hyphens, or # and digits");
        }
        if (!phone.source().isEmpty() && !PAGE.matcher(phone.source()).matches()) {
            findings.add(
                    window.origin(),
                    phone.number(),
                    "the phone number '" + phone.number()
                            + "' has no source: give the address of the page it was read on");
        }
    }

    private static void numbersInside(Wording wording, String text, Findings findings) {
        INSIDE_TEXT
                .matcher(text)
                .results()
                .forEach(match -> findings.add(
                        wording.origin(),
                        text,
                        "the phone number " + match.group() + " stands in " + wording.key()
                                + "; numbers belong to the windows, where they are kept right"));
    }
}
