package jp.madoguchi.conversation;

import java.util.UUID;

/** Published on this node after a transaction added to a person's transcript, or took something back from it, so that open pages can refresh. */
public record TranscriptGrew(UUID person) {}
