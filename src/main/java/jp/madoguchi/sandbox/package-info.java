/** A stand-in for the LINE platform and a chat page, for trying everything on one machine without an account. */
@NullMarked
package jp.madoguchi.sandbox;

import org.jspecify.annotations.NullMarked;
