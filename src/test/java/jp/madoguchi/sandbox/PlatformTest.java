package jp.madoguchi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PlatformTest {

    private static final List<JsonNode> HELLO =
            List.of(JsonNodeFactory.instance.objectNode().put("type", "text").put("text", "こんにちは"));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-04-01T00:00:00Z"));
    private final Platform platform = new Platform(now::get, new SwitchBoard(), 2);

    @Test
    void residentsHaveIdsLikeLinesAndNamesOfTheirOwn() {
        List<Resident> residents = List.of(platform.addResident(), platform.addResident());

        assertThat(residents).extracting(Resident::id).allMatch(id -> id.matches("U[0-9a-f]{32}"));
        assertThat(residents).extracting(Resident::name).doesNotHaveDuplicates();
    }

    @Test
    void pushesCountUntilTheMonthlyLimitButRepliesDoNot() {
        String resident = platform.addResident().id();

        assertThat(push(resident)).isInstanceOf(PushResult.Accepted.class);
        assertThat(push(resident)).isInstanceOf(PushResult.Accepted.class);
        assertThat(push(resident)).isInstanceOf(PushResult.MonthlyLimitReached.class);
        assertThat(platform.pushesThisMonth()).isEqualTo(2);
        assertThat(platform.reply(platform.issueReplyToken(resident), HELLO)).isPresent();
    }

    @Test
    void pushesToOneWhoBlocksAreAcceptedAndCostNothing() {
        String resident = platform.addResident().id();
        platform.block(resident, true);

        assertThat(push(resident)).isInstanceOf(PushResult.Accepted.class);
        assertThat(platform.chat(resident)).isEmpty();
        assertThat(platform.pushesThisMonth()).isZero();
    }

    @Test
    void aRetryKeyIsForgottenAfterADay() {
        String resident = platform.addResident().id();
        Optional<UUID> key = Optional.of(UUID.randomUUID());
        platform.push(resident, HELLO, key, "first");

        assertThat(platform.push(resident, HELLO, key, "second"))
                .isInstanceOfSatisfying(
                        PushResult.AlreadyAccepted.class,
                        already -> assertThat(already.requestId()).isEqualTo("first"));

        now.updateAndGet(before -> before.plus(Duration.ofHours(25)));
        assertThat(platform.push(resident, HELLO, key, "third")).isInstanceOf(PushResult.Accepted.class);
    }

    @Test
    void whoFollowsLateGetsTheLatestStateOfEverythingMissed() {
        String resident = platform.addResident().id();
        long seen = platform.lastChange();
        ChatEntry entry = platform.write(resident, HELLO.getFirst(), ChatEntry.State.SENT);
        platform.unsend(resident, entry.id());

        List<Change> changes = new ArrayList<>();
        platform.follow(seen, changes::add);

        assertThat(changes)
                .singleElement()
                .isInstanceOfSatisfying(
                        ChatEntry.class, missed -> assertThat(missed.state()).isEqualTo(ChatEntry.State.UNSENT));
    }

    @Test
    void nothingRemainsOfAnUnsentText() {
        String resident = platform.addResident().id();
        ChatEntry entry = platform.write(resident, HELLO.getFirst(), ChatEntry.State.SENT);

        assertThat(platform.unsend(resident, entry.id())).isTrue();
        assertThat(platform.unsend(resident, entry.id())).isFalse();
        assertThat(platform.chat(resident).getFirst().message().isMissingNode()).isTrue();
    }

    private PushResult push(String resident) {
        return platform.push(resident, HELLO, Optional.empty(), "request");
    }
}
