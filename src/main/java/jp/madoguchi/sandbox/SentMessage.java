package jp.madoguchi.sandbox;

/** A message as LINE confirms it: its id, and the token by which it can be quoted. */
public record SentMessage(String id, String quoteToken) {}
