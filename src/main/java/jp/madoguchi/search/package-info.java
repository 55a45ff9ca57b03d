/** The Lucene index over needs, windows and programs, and its ranking. */
@NullMarked
package jp.madoguchi.search;

import org.jspecify.annotations.NullMarked;
