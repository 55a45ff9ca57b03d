/** The commands of the runnable jar. */
@NullMarked
package jp.madoguchi.cli;

import org.jspecify.annotations.NullMarked;
