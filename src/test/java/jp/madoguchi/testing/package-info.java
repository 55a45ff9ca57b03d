/** What tests of several rooms share. */
@NullMarked
package jp.madoguchi.testing;

import org.jspecify.annotations.NullMarked;
