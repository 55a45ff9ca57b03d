package jp.madoguchi.sandbox.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text message. LINE turns web addresses and phone numbers into links.
 *
 * @param uri where it leads; empty for plain text
 */
public record TextPiece(String text, String uri) {

    private static final Pattern LINK = Pattern.compile(
            "(?<web>https?://[!-~&&[^<>\"]]+)|(?<phone>(?<![0-9-])[0０]\\d{1,4}[-‐]\\d{1,4}[-‐]\\d{3,4}(?![0-9-]))");

    public boolean isLink() {
        return !uri.isEmpty();
    }

    /** Cuts a text into pieces, without losing a character. */
    public static List<TextPiece> cut(String text) {
        List<TextPiece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            if (links.start() > end) {
                pieces.add(new TextPiece(text.substring(end, links.start()), ""));
            }
            boolean phone = links.group("phone") != null;
            pieces.add(
                    new TextPiece(links.group(), phone ? "tel:" + links.group().replaceAll("\\D", "") : links.group()));
            end = links.end();
        }
        if (end < text.length()) {
            pieces.add(new TextPiece(text.substring(end), ""));
        }
        return List.copyOf(pieces);
    }
}
