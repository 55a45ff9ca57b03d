/** The durable running of the dialogue: inbox, per-person order, state, transcript and outbox. */
@NullMarked
package jp.madoguchi.conversation;

import org.jspecify.annotations.NullMarked;
