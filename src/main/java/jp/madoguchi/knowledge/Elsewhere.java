package jp.madoguchi.knowledge;

import java.util.List;
import jp.madoguchi.language.Bilingual;

/** Something that people ask and that is not this program's job; the answer says so kindly, and the windows say where it is. */
public record Elsewhere(Origin origin, String id, Bilingual answer, List<String> utterances, List<String> windows) {}
