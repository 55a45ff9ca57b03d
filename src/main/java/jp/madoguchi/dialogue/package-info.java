/** The conversation as a pure function: what was said and where we stood, to what is answered and what must happen. */
@NullMarked
package jp.madoguchi.dialogue;

import org.jspecify.annotations.NullMarked;
