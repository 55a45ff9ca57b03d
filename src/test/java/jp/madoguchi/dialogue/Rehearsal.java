package jp.madoguchi.dialogue;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.dialogue.Input.CaseReceipt;
import jp.madoguchi.safety.Alarm;
import jp.madoguchi.safety.CrisisKind;

/** Plays a transcript line by line: what somebody does makes a turn, what is expected is compared with the last turn. */
final class Rehearsal {

    private static final Set<String> EXPECTATIONS =
            Set.of("ボット", "ボットでない", "カード", "カードでない", "ボタン", "ボタンでない", "だまる", "効果", "判断", "段階", "文体");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern RECEIPT = Pattern.compile("受付 (\\S+) (開|閉) 待ち(\\d+)");

    private final Dialogue dialogue;
    private State state = State.initial();
    private ZonedDateTime now;
    private List<Choice> offered = List.of();
    private String caseNumber = "";
    private Optional<Turn> turn = Optional.empty();

    Rehearsal(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.now = at("2026-11-24 10:00");
    }

    static boolean isExpectation(Transcript.Line line) {
        return EXPECTATIONS.contains(line.key());
    }

    State state() {
        return state;
    }

    void play(Transcript transcript) {
        transcript.lines().forEach(this::play);
    }

    void play(Transcript.Line line) {
        if (isExpectation(line)) {
            Turn last = turn.orElseThrow(() -> new AssertionError(line.place() + " expects something before any turn"));
            if (!new TurnCheck(last).holds(line)) {
                throw failure(line, "does not hold: " + line.key() + ": " + line.value());
            }
        } else if (line.key().equals("時刻")) {
            now = at(line.value());
        } else if (line.key().equals("はじめ")) {
            state = begin(line);
        } else {
            take(line, input(line));
        }
    }

    private void take(Transcript.Line line, Input input) {
        Turn taken = dialogue.respond(state, input, now);
        turn = Optional.of(taken);
        state = taken.next();
        offered = taken.messages().isEmpty() ? offered : taken.choices();
        if (taken.messages().size() > 5 || taken.choices().size() > 13) {
            throw failure(line, "more than LINE takes: 5 messages, 13 choices");
        }
        if (taken.choices().stream().anyMatch(choice -> GraphemeCount.of(choice.label()) > 20)) {
            throw failure(line, "a label is longer than 20 grapheme clusters");
        }
        if (taken.messages().isEmpty() && !taken.choices().isEmpty()) {
            throw failure(line, "choices without a message cannot be shown");
        }
    }

    /** A place to begin that depends on no score of the search and on no word of the crisis detector. */
    private static State begin(Transcript.Line line) {
        List<String> words = List.of(line.value().split("\\s+"));
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "Clarifying" -> State.initial().withPhase(new Phase.Clarifying(rest));
            case "AskingSafety" -> {
                CrisisKind kind = CrisisKind.valueOf(rest.getFirst().toUpperCase(Locale.ROOT));
                Alarm alarm =
                        new Alarm(kind, Alarm.Certainty.POSSIBLE, "", rest.contains("other"), rest.contains("young"));
                yield State.initial().withPhase(new Phase.AskingSafety(alarm)).withTopic(Topic.of(alarm));
            }
            default -> throw new AssertionError(line.place() + " cannot begin in " + words.getFirst());
        };
    }

    private Input input(Transcript.Line line) {
        return switch (line.key()) {
            case "住民" -> new Input.Text(line.value());
            case "住民タップ" -> new Input.Tapped(offered(line));
            case "住民古いボタン" ->
                new Input.Tapped(
                        Action.parse(line.value()).orElseThrow(() -> failure(line, "no action: " + line.value())));
            case "住民スタンプ" -> new Input.Sticker(List.of());
            case "住民写真" -> new Input.Media(Input.Media.Kind.IMAGE);
            case "住民位置" ->
                new Input.Location(35.7, 139.5, Optional.of(line.value()).filter(text -> !text.isEmpty()));
            case "住民追加" -> new Input.Arrived(false);
            case "住民再追加" -> new Input.Arrived(true);
            case "窓口" -> news(line);
            default -> throw failure(line, "is no line of a transcript: " + line.key());
        };
    }

    private Input news(Transcript.Line line) {
        Matcher receipt = RECEIPT.matcher(line.value());
        if (receipt.matches()) {
            caseNumber = receipt.group(1);
            boolean open = receipt.group(2).equals("開");
            return new Input.CaseOpened(new CaseReceipt(caseNumber, open, Integer.parseInt(receipt.group(3))));
        }
        if (line.value().startsWith("担当 ")) {
            return new Input.CoordinatorTookOver(caseNumber, line.value().substring("担当 ".length()));
        }
        if (line.value().equals("完了")) {
            return new Input.CaseResolved(caseNumber);
        }
        throw failure(line, "is no news from the desk: " + line.value());
    }

    private Action offered(Transcript.Line line) {
        return offered.stream()
                .filter(choice -> TurnCheck.same(choice.label(), line.value()))
                .map(Choice::action)
                .findFirst()
                .orElseThrow(() -> failure(line, "is not offered: " + line.value()));
    }

    private ZonedDateTime at(String text) {
        return LocalDateTime.parse(text, CLOCK).atZone(dialogue.zone());
    }

    private AssertionError failure(Transcript.Line line, String reason) {
        List<String> lines = new ArrayList<>(List.of(line.place() + " " + reason));
        turn.map(TurnCheck::new).ifPresent(check -> lines.addAll(check.show()));
        return new AssertionError(String.join("\n    ", lines));
    }
}
