/** Normalising, Kuromoji tokens and readings, furigana, and the two registers that everything is said in. */
@NullMarked
package jp.madoguchi.language;

import org.jspecify.annotations.NullMarked;
