/** Encryption of what people wrote, and pseudonyms for who wrote it. */
@NullMarked
package jp.madoguchi.privacy;

import org.jspecify.annotations.NullMarked;
