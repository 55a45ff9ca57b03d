package jp.madoguchi.console;

/**
 * What stands around a page.
 *
 * @param city whose desk it is
 * @param coordinator who is signed in
 */
public record Frame(String city, String coordinator) {}
