package jp.madoguchi.handoff;

import java.util.UUID;

/**
 * Somebody who answers residents (地域福祉コーディネーター).
 *
 * @param login what they sign in with
 * @param name what residents and colleagues read
 */
public record Coordinator(UUID id, String login, String name, Role role) {}
