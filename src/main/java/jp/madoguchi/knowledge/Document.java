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
        String note) {

    /** Whether its period is over: then it explains what was, and nothing may be offered on its word alone. */
    public boolean expired() {
        return status.equals("expired");
    }
}
