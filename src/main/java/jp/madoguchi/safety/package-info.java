/** Crisis detection and the crisis answer. */
@NullMarked
package jp.madoguchi.safety;

import org.jspecify.annotations.NullMarked;
