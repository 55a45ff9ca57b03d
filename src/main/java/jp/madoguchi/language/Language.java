package jp.madoguchi.language;

/** The languages that can be told apart, with their ISO 639-1 codes. */
public enum Language {
    JAPANESE("ja"),
    ENGLISH("en"),
    CHINESE("zh"),
    KOREAN("ko"),
    VIETNAMESE("vi"),
    NEPALI("ne"),
    TAGALOG("tl"),
    PORTUGUESE("pt"),
    SPANISH("es"),
    OTHER("und");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, or {@code und} for a language that is not known here. */
    public String code() {
        return code;
    }
}
