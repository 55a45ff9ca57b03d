package jp.madoguchi.console;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.handoff.Case;
import jp.madoguchi.handoff.CaseLine;
import jp.madoguchi.handoff.CaseStatus;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeStore;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Window;

/** Puts a case into words. */
@Singleton
class CasePages {

    private static final String UNANSWERED = "未回答";

    private final KnowledgeStore knowledge;
    private final Clock clock;

    CasePages(KnowledgeStore knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.clock = clock;
    }

    CasePage show(Case shown, Coordinator coordinator) {
        Knowledge city = knowledge.current();
        Optional<String> holder = shown.claim().map(Case.Claim::name);
        return new CasePage(
                shown.number(),
                shown.status(),
                statusWord(shown.status()),
                shown.urgent(),
                shown.crisis().map(Wording::crisis),
                shown.areaId().flatMap(city::area).map(Area::name).orElse(UNANSWERED),
                shown.nickname().orElse(UNANSWERED),
                timing(shown),
                shown.consentGiven() ? "本人が同意" : "命に関わるため同意前に共有",
                shown.consentGiven(),
                shown.easy(),
                shown.isHeldBy(coordinator),
                holder,
                shown.resolution().map(end -> end.outcome().label()),
                shown.helped().map(helped -> helped ? "役に立った" : "役に立たなかった"),
                needs(shown, city),
                windows(shown.windowIds(), city),
                shown.status() + "-"
                        + shown.claim()
                                .map(Case.Claim::coordinator)
                                .map(Object::toString)
                                .orElse(""));
    }

    /** The conversation, with the date where a new day begins. */
    List<CasePage.Line> lines(List<CaseLine> transcript) {
        ZoneId zone = knowledge.current().city().zone();
        List<CasePage.Line> lines = new ArrayList<>();
        String day = "";
        for (CaseLine line : transcript) {
            String today = Wording.day(line.at(), zone);
            lines.add(new CasePage.Line(
                    line.id(),
                    today.equals(day) ? Optional.empty() : Optional.of(today),
                    Wording.time(line.at(), zone),
                    line.speaker(),
                    speakerName(line),
                    line.text(),
                    line.withdrawn(),
                    line.understood()));
            day = today;
        }
        return lines;
    }

    private String timing(Case shown) {
        return switch (shown.status()) {
            case WAITING ->
                "待ち時間 " + Wording.elapsed(Duration.between(shown.openedAt(), clock.instant())) + "（"
                        + dayAndTime(shown.openedAt()) + "から）";
            case IN_CHARGE ->
                shown.claim().map(claim -> dayAndTime(claim.at()) + "から").orElse("");
            case RESOLVED ->
                shown.resolution().map(end -> dayAndTime(end.at()) + "に終了").orElse("");
        };
    }

    private String dayAndTime(Instant instant) {
        ZoneId zone = knowledge.current().city().zone();
        return Wording.day(instant, zone) + " " + Wording.time(instant, zone);
    }

    private static String statusWord(CaseStatus status) {
        return switch (status) {
            case WAITING -> "担当者を待っています";
            case IN_CHARGE -> "対応中";
            case RESOLVED -> "終了";
        };
    }

    private static String speakerName(CaseLine line) {
        return switch (line.speaker()) {
            case RESIDENT -> "相談者";
            case BOT -> "ボット";
            case COORDINATOR -> line.name();
        };
    }

    private static List<CasePage.Understood> needs(Case shown, Knowledge city) {
        return shown.needIds().stream()
                .map(city::need)
                .flatMap(Optional::stream)
                .map(need -> new CasePage.Understood(need.name(), windowNames(need, city)))
                .toList();
    }

    private static List<String> windowNames(Need need, Knowledge city) {
        return city.runningWindows(need.windows()).stream().map(Window::name).toList();
    }

    private static List<CasePage.Shown> windows(List<String> ids, Knowledge city) {
        return ids.stream()
                .map(city::window)
                .flatMap(Optional::stream)
                .map(window -> new CasePage.Shown(
                        window.name(),
                        window.shownPhones().stream().map(Window.Phone::number).toList()))
                .toList();
    }
}
