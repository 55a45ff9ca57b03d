package jp.madoguchi.handoff;

/** Published on this node after a transaction changed a case or its transcript, so that open pages can refresh. */
public record CaseChanged(String number) {}
