package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.conversation.TranscriptLine.Speaker;

/** Many people who each write several messages, all at the same time. */
final class Crowd {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final List<String> users;
    private final int messages;

    Crowd(int people, int messages) {
        this.users = Stream.generate(Events::newUser).limit(people).toList();
        this.messages = messages;
    }

    /** Hands everything in: in callbacks of up to seven events, in no order, some of them twice. */
    void write(List<Inbox> nodes) {
        List<IncomingEvent> events = new ArrayList<>();
        for (String user : users) {
            for (int number = 0; number < messages; number++) {
                events.add(Events.wrote(user, number, text(number)));
            }
        }
        events.addAll(List.copyOf(events.subList(0, events.size() / 4)));
        Collections.shuffle(events, new Random(7));
        for (int from = 0; from < events.size(); from += 7) {
            nodes.get(from % nodes.size()).accept(events.subList(from, Math.min(from + 7, events.size())));
        }
    }

    /** Everybody's messages stand in the transcript once, each with one delivery that answers it. */
    void wasAnsweredOnce(Tables tables) {
        List<String> texts = IntStream.range(0, messages).mapToObj(Crowd::text).toList();
        assertThat(users).allSatisfy(user -> {
            assertThat(tables.said(user, Speaker.RESIDENT)).containsExactlyInAnyOrderElementsOf(texts);
            assertThat(tables.deliveries(user)).hasSize(messages);
            assertThat(speakers(tables, user)).isEqualTo("RB".repeat(messages));
        });
    }

    /** And in the order in which they were written, which holds when all was stored before the work began. */
    void wasAnsweredInOrder(Tables tables) {
        List<String> texts = IntStream.range(0, messages).mapToObj(Crowd::text).toList();
        assertThat(users)
                .allSatisfy(
                        user -> assertThat(tables.said(user, Speaker.RESIDENT)).containsExactlyElementsOf(texts));
    }

    int size() {
        return users.size() * messages;
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(end);
            Thread.sleep(20);
        }
    }

    private static String text(int number) {
        return "こんにちは" + number;
    }

    /** Who spoke, by first letter, with several lines of the bot as one. */
    private static String speakers(Tables tables, String user) {
        StringBuilder speakers = new StringBuilder();
        tables.transcript(user)
                .forEach(line -> speakers.append(line.speaker().name().charAt(0)));
        return speakers.toString().replaceAll("B+", "B");
    }
}
