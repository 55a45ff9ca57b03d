/**
 * Measures how easy a Japanese text is for somebody who is learning the language, and says what to change: the
 * scorecard of the guideline for やさしい日本語, criterion by criterion.
 */
@NullMarked
package jp.madoguchi.language.easy;

import org.jspecify.annotations.NullMarked;
