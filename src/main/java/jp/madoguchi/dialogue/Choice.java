package jp.madoguchi.dialogue;

/** A quick reply: what the button says (at most 20 grapheme clusters, LINE's limit) and what tapping it means. */
public record Choice(String label, Action action) {}
