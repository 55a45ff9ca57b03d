package jp.madoguchi.console;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.handoff.Case;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.handoff.Queue;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeStore;
import jp.madoguchi.knowledge.Need;

/** Puts the queue into words. */
@Singleton
class QueuePages {

    private final Queue queue;
    private final KnowledgeStore knowledge;
    private final Clock clock;

    QueuePages(Queue queue, KnowledgeStore knowledge, Clock clock) {
        this.queue = queue;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    QueuePage show(Coordinator coordinator) {
        Instant now = clock.instant();
        Words words = new Words(knowledge.current(), now);
        List<Case> others = queue.inCharge().stream()
                .filter(taken -> !taken.isHeldBy(coordinator))
                .toList();
        return new QueuePage(
                figures(queue.summary(), now),
                words.rows(queue.waiting(), words::waiting),
                words.rows(queue.heldBy(coordinator), words::inCharge),
                words.rows(others, words::inCharge),
                words.rows(queue.resolvedToday(), words::resolved));
    }

    private static QueuePage.Figures figures(Queue.Summary summary, Instant now) {
        return new QueuePage.Figures(
                summary.waiting(),
                summary.waitingUrgent(),
                summary.waitingSince().map(since -> Wording.elapsed(Duration.between(since, now))),
                summary.inCharge(),
                summary.resolvedToday());
    }

    private record Words(Knowledge knowledge, Instant now) {

        List<QueuePage.Row> rows(List<Case> cases, Function<Case, String> time) {
            return cases.stream().map(shown -> row(shown, time.apply(shown))).toList();
        }

        private QueuePage.Row row(Case shown, String time) {
            return new QueuePage.Row(
                    shown.number(),
                    shown.urgent(),
                    shown.crisis().map(Wording::crisis),
                    topic(shown),
                    shown.areaId().flatMap(knowledge::area).map(Area::name).orElse("地域は未回答"),
                    shown.nickname(),
                    time,
                    shown.easy(),
                    shown.isUnanswered(),
                    shown.claim().map(Case.Claim::name));
        }

        private String topic(Case shown) {
            String needs = shown.needIds().stream()
                    .map(knowledge::need)
                    .flatMap(Optional::stream)
                    .map(Need::name)
                    .collect(Collectors.joining("／"));
            return needs.isEmpty() ? "内容は会話で確かめてください" : needs;
        }

        private String waiting(Case shown) {
            return Wording.elapsed(Duration.between(shown.openedAt(), now)) + "待ち";
        }

        private String inCharge(Case shown) {
            return shown.isUnanswered() ? "返事待ち " + Wording.elapsed(Duration.between(shown.heardAt(), now)) : "返信済み";
        }

        private String resolved(Case shown) {
            ZoneId zone = knowledge.city().zone();
            return shown.resolution()
                    .map(end ->
                            Wording.time(end.at(), zone) + " " + end.outcome().label())
                    .orElse("");
        }
    }
}
