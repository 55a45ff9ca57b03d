package jp.madoguchi.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The simulated LINE platform: residents, their chats, reply tokens, retry keys and the month's quota, all in memory.
 * Every method is one step that no other thread can come between.
 */
@SandboxOnly
@Singleton
public class Platform {

    private final InstantSource clock;
    private final SwitchBoard switchBoard;
    private final ReplyTokens replyTokens;
    private final RetryKeys retryKeys;
    private final ChangeFeed feed;
    private final AtomicLong lastMessageId;
    private final int monthlyLimit;
    private final Map<String, Resident> residents = new LinkedHashMap<>();
    private final Map<String, List<ChatEntry>> chats = new LinkedHashMap<>();
    private int pushesThisMonth;

    @Inject
    public Platform(SwitchBoard switchBoard, SandboxSettings settings) {
        this(InstantSource.system(), switchBoard, settings.monthlyLimit());
    }

    Platform(InstantSource clock, SwitchBoard switchBoard, int monthlyLimit) {
        this.clock = clock;
        this.switchBoard = switchBoard;
        this.replyTokens = new ReplyTokens(clock);
        this.retryKeys = new RetryKeys(clock);
        this.feed = new ChangeFeed(clock);
        // 18 digits like LINE's, and never the same again after a restart.
        this.lastMessageId = new AtomicLong(clock.millis() * 100_000);
        this.monthlyLimit = monthlyLimit;
    }

    /** A new resident with an empty chat. */
    public synchronized Resident addResident() {
        UUID first = UUID.randomUUID();
        String id = "U" + first.toString().replace("-", "");
        Resident resident =
                new Resident(id, ResidentNames.name(residents.size()), false, Optional.empty(), feed.next());
        residents.put(id, resident);
        chats.put(id, new ArrayList<>());
        feed.tell(resident);
        return resident;
    }

    /** All residents, in the order in which they came. */
    public synchronized List<Resident> residents() {
        return List.copyOf(residents.values());
    }

    public synchronized Optional<Resident> resident(String id) {
        return Optional.ofNullable(residents.get(id));
    }

    /** A resident's chat, oldest first; empty for an unknown resident. */
    public synchronized List<ChatEntry> chat(String residentId) {
        return List.copyOf(chats.getOrDefault(residentId, List.of()));
    }

    /** Puts a message of the resident into the chat. */
    public synchronized ChatEntry write(String residentId, JsonNode message, ChatEntry.State state) {
        return append(residentId, ChatEntry.Side.RESIDENT, message, state);
    }

    /** The account's server took the webhook with this message. */
    public synchronized void markRead(String residentId, String messageId) {
        change(
                residentId,
                messageId,
                entry -> entry.state() == ChatEntry.State.SENT
                        ? with(entry, entry.message(), ChatEntry.State.READ)
                        : entry);
    }

    /** Takes a message of the resident back; false when there is none that can be taken back. */
    public synchronized boolean unsend(String residentId, String messageId) {
        return change(
                residentId,
                messageId,
                entry -> entry.canBeUnsent() ? with(entry, MissingNode.getInstance(), ChatEntry.State.UNSENT) : entry);
    }

    /** Blocks or unblocks the account; false when that changes nothing. */
    public synchronized boolean block(String residentId, boolean blocked) {
        Resident resident = residents.get(residentId);
        if (resident == null || resident.blocked() == blocked) {
            return false;
        }
        update(new Resident(residentId, resident.name(), blocked, Optional.empty(), feed.next()));
        return true;
    }

    /** A reply token for an event of this resident. */
    public synchronized String issueReplyToken(String residentId) {
        return replyTokens.issue(residentId);
    }

    /** The webhook that carried this token is delivered again. */
    public synchronized void renewReplyToken(String replyToken) {
        replyTokens.renew(replyToken);
    }

    /** Answers with a reply token; empty when the token is not valid (any more). */
    public synchronized Optional<List<SentMessage>> reply(String replyToken, List<JsonNode> messages) {
        if (switchBoard.read().replyTokensExpired()) {
            return Optional.empty();
        }
        return replyTokens.spend(replyToken).map(residentId -> deliver(residentId, messages));
    }

    /** Pushes messages to a user. One who is unknown or has blocked the account gets nothing, and costs nothing. */
    public synchronized PushResult push(
            String userId, List<JsonNode> messages, Optional<UUID> retryKey, String requestId) {
        Optional<RetryKeys.Accepted> earlier = retryKey.flatMap(retryKeys::find);
        if (earlier.isPresent()) {
            return new PushResult.AlreadyAccepted(
                    earlier.get().requestId(), earlier.get().messages());
        }
        boolean reachable = isReachable(userId);
        if (switchBoard.read().monthlyLimitReached() || (reachable && pushesThisMonth >= monthlyLimit)) {
            return new PushResult.MonthlyLimitReached();
        }
        pushesThisMonth += reachable ? 1 : 0;
        List<SentMessage> sent = deliver(userId, messages);
        retryKey.ifPresent(key -> retryKeys.remember(key, requestId, sent));
        return new PushResult.Accepted(sent);
    }

    public int monthlyLimit() {
        return monthlyLimit;
    }

    /** The pushes that count against the month's limit. */
    public synchronized int pushesThisMonth() {
        return switchBoard.read().monthlyLimitReached() ? monthlyLimit : pushesThisMonth;
    }

    /** Shows "…" in the chat for a while, or until the next message. */
    public synchronized void showLoading(String userId, Duration howLong) {
        if (isReachable(userId)) {
            setLoading(userId, Optional.of(howLong));
        }
    }

    /** Changes up to this number are history for {@link #follow}. */
    public synchronized long lastChange() {
        return feed.last();
    }

    /** Whether a page that saw the change with this number has seen this platform, and not one before a restart. */
    public boolean remembers(long version) {
        return version >= feed.first();
    }

    /** Hands the listener everything that changed after this number, then every change, until it is unfollowed. */
    public synchronized void follow(long after, Consumer<Change> listener) {
        residents.values().stream()
                .filter(resident -> resident.version() > after)
                .forEach(listener);
        chats.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.version() > after)
                .forEach(listener);
        feed.add(listener);
    }

    public void unfollow(Consumer<Change> listener) {
        feed.remove(listener);
    }

    private boolean isReachable(String userId) {
        Resident resident = residents.get(userId);
        return resident != null && !resident.blocked();
    }

    private List<SentMessage> deliver(String userId, List<JsonNode> messages) {
        boolean reachable = isReachable(userId);
        if (reachable) {
            setLoading(userId, Optional.empty());
        }
        return messages.stream()
                .map(message -> reachable
                        ? append(userId, ChatEntry.Side.BOT, message, ChatEntry.State.SENT)
                                .id()
                        : nextMessageId())
                .map(id -> new SentMessage(id, QuoteTokens.of(id)))
                .toList();
    }

    private void setLoading(String userId, Optional<Duration> howLong) {
        Resident resident = residents.get(userId);
        if (resident != null && (howLong.isPresent() || resident.loadingUntil().isPresent())) {
            update(new Resident(
                    userId, resident.name(), resident.blocked(), howLong.map(clock.instant()::plus), feed.next()));
        }
    }

    private void update(Resident resident) {
        residents.put(resident.id(), resident);
        feed.tell(resident);
    }

    private ChatEntry append(String residentId, ChatEntry.Side side, JsonNode message, ChatEntry.State state) {
        List<ChatEntry> chat = chats.computeIfAbsent(residentId, key -> new ArrayList<>());
        ChatEntry entry = new ChatEntry(
                nextMessageId(), residentId, chat.size(), side, clock.instant(), message, state, feed.next());
        chat.add(entry);
        feed.tell(entry);
        return entry;
    }

    private boolean change(String residentId, String messageId, UnaryOperator<ChatEntry> how) {
        List<ChatEntry> chat = chats.getOrDefault(residentId, List.of());
        for (ChatEntry entry : chat) {
            if (entry.id().equals(messageId)) {
                ChatEntry changed = how.apply(entry);
                if (!changed.equals(entry)) {
                    chat.set(entry.position(), changed);
                    feed.tell(changed);
                    return true;
                }
            }
        }
        return false;
    }

    private ChatEntry with(ChatEntry entry, JsonNode message, ChatEntry.State state) {
        return new ChatEntry(
                entry.id(),
                entry.residentId(),
                entry.position(),
                entry.side(),
                entry.at(),
                message,
                state,
                feed.next());
    }

    private String nextMessageId() {
        return Long.toString(lastMessageId.incrementAndGet());
    }
}
