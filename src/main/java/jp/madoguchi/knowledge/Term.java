package jp.madoguchi.knowledge;

import java.util.List;
import jp.madoguchi.language.Bilingual;

/** A term of the glossary, explained in one sentence a register. */
public record Term(Origin origin, String term, String reading, Bilingual meaning, List<Source> sources) {}
