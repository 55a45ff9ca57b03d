package jp.madoguchi.knowledge;

/** What a statement rests on: a document, the place in it, and what it says there in our own words. */
public record Source(String document, String section, String says) {}
