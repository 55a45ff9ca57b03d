/** The coordinators' web application. */
@NullMarked
package jp.madoguchi.console;

import org.jspecify.annotations.NullMarked;
