package jp.madoguchi.knowledge;

import java.util.Map;
import java.util.Set;
import jp.madoguchi.language.Bilingual;

/** The bot's own sentences by key, in both registers; placeholders stand in braces, for example {@code {number}}. */
public record Texts(Map<String, Bilingual> sentences) {

    /**
     * The sentence for a key.
     *
     * @throws IllegalStateException when there is none; {@code knowledge check} finds that before anybody talks
     */
    public Bilingual get(String key) {
        Bilingual sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("knowledge/texts has no sentence '" + key + "'");
        }
        return sentence;
    }

    /** All keys. */
    public Set<String> keys() {
        return sentences.keySet();
    }
}
