package jp.madoguchi.handoff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.conversation.Conversations;
import jp.madoguchi.privacy.Vault;

/**
 * What a coordinator does with a case. Each action is one conditional update and, in the same transaction, what the
 * person is told; an action that is not allowed any more changes nothing and says why.
 */
@Singleton
@Transactional
public class CaseWork {

    /** The longest reply, in UTF-16 code units: what LINE allows for one text message. */
    public static final int LONGEST_REPLY = 5000;

    private final CaseRepository cases;
    private final Conversations conversations;
    private final Vault vault;
    private final Clock clock;
    private final Announcements announcements;

    CaseWork(CaseRepository cases, Conversations conversations, Vault vault, Clock clock, Announcements announcements) {
        this.cases = cases;
        this.conversations = conversations;
        this.vault = vault;
        this.clock = clock;
        this.announcements = announcements;
    }

    /** The case with this number. */
    public Optional<Case> find(String number) {
        return cases.byNumber(number).map(row -> row.toCase(vault));
    }

    /** Everything said in the conversation of a case, oldest first. */
    public List<CaseLine> transcript(Case opened) {
        return conversations.transcript(opened.person()).stream()
                .map(CaseLine::of)
                .toList();
    }

    /** Takes charge of a waiting case, and tells the person who is there. Exactly one of many simultaneous claims wins. */
    public Attempt claim(String number, Coordinator coordinator) {
        return holding(number, person -> {
            if (cases.claim(number, coordinator.id(), clock.instant()) == 0) {
                return refusal(number);
            }
            conversations.tookOver(person, number, coordinator.name());
            return done(number);
        });
    }

    /** Puts a case back into the queue, at the place that its waiting time gives it. */
    public Attempt release(String number, Coordinator coordinator) {
        return holding(number, person -> cases.release(number, coordinator.id()) == 0 ? refusal(number) : done(number));
    }

    /**
     * Writes to the person.
     *
     * @throws IllegalArgumentException when the text is blank or longer than {@link #LONGEST_REPLY}
     */
    public Attempt reply(String number, Coordinator coordinator, String text) {
        if (text.isBlank() || text.length() > LONGEST_REPLY) {
            throw new IllegalArgumentException(
                    "a reply must have 1 to " + LONGEST_REPLY + " UTF-16 code units, this one has " + text.length());
        }
        return holding(number, person -> {
            if (cases.replied(number, coordinator.id(), clock.instant()) == 0) {
                return refusal(number);
            }
            conversations.write(person, number, coordinator.name(), text);
            return done(number);
        });
    }

    /** Closes a case; the person is asked whether it helped, and the bot is back. */
    public Attempt resolve(String number, Coordinator coordinator, Outcome outcome) {
        return holding(number, person -> {
            if (cases.resolve(number, coordinator.id(), outcome, clock.instant()) == 0) {
                return refusal(number);
            }
            conversations.resolved(person, number);
            return done(number);
        });
    }

    /** Takes the person's turn before the case is changed, as {@link Conversations#hold} asks for. */
    private Attempt holding(String number, Function<UUID, Attempt> action) {
        Optional<UUID> person = cases.byNumber(number).map(CaseRow::personId);
        person.ifPresent(conversations::hold);
        return person.map(action).orElseGet(Attempt.Unknown::new);
    }

    private Attempt done(String number) {
        announcements.changed(number);
        return new Attempt.Done();
    }

    private Attempt refusal(String number) {
        Optional<Case> current = find(number);
        return current.isEmpty() ? new Attempt.Unknown() : refusal(current.get());
    }

    private static Attempt refusal(Case current) {
        return switch (current.status()) {
            case WAITING -> new Attempt.NotClaimed();
            case IN_CHARGE ->
                new Attempt.HeldBy(current.claim().map(Case.Claim::name).orElse(""));
            case RESOLVED -> new Attempt.Closed();
        };
    }
}
