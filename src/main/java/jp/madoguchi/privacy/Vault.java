package jp.madoguchi.privacy;

/** Keeps what people wrote unreadable to anybody who only has the database. */
public interface Vault {

    /**
     * Encrypts a text.
     *
     * @param purpose where the text belongs, such as {@code transcript}; opening it elsewhere fails
     * @return the encrypted text in Base64
     */
    String seal(String purpose, String text);

    /**
     * Decrypts what {@link #seal} made.
     *
     * @throws IllegalStateException when it was sealed with another key or for another purpose
     */
    String open(String purpose, String sealed);

    /** A stable pseudonym: the same text always gives the same 64 hexadecimal digits, from which it cannot be found. */
    String pseudonym(String text);
}
