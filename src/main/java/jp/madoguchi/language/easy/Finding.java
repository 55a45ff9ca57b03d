package jp.madoguchi.language.easy;

/**
 * One place in a text that could be easier.
 *
 * @param start where it begins in the text as it was given, in UTF-16 units
 * @param end where it ends, exclusive
 * @param excerpt what stands there
 * @param suggestion what to do about it, in Japanese, for whoever wrote it
 */
public record Finding(Criterion criterion, int start, int end, String excerpt, String suggestion) {}
