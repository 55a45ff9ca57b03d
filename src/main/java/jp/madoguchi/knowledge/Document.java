package jp.madoguchi.knowledge;

/** A source document: who published it, when, for which period, and whether it still holds. */
public record Document(
        Origin origin,
        String id,
        String title,
        String publisher,
        String date,
        String period,
        String status,
        String note) {}
