package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.search.Hit;

/** Looks further after 「ちがう」: the next best, then a question, then a person; never the same again. */
final class WrongTalk {

    private static final int REFUSALS = 2;

    private final Listener listener;
    private final NeedTalk needTalk;
    private final OpenTalk openTalk;

    WrongTalk(Listener listener, NeedTalk needTalk, OpenTalk openTalk) {
        this.listener = listener;
        this.needTalk = needTalk;
        this.openTalk = openTalk;
    }

    Draft wrong(Draft draft, ZonedDateTime now) {
        Topic topic = draft.state().topic();
        draft.effect(new Effect.RecordFeedback(false, topic.needIds(), topic.windowIds()));
        List<String> refused = Stream.concat(topic.refused().stream(), topic.needIds().stream())
                .distinct()
                .toList();
        draft.next(draft.state().withPhase(new Phase.Open()).withTopic(topic.refuse(refused)));
        List<Hit> left = topic.lastText().map(text -> listener.find(text).hits()).orElse(List.of()).stream()
                .filter(hit -> hit.kind() == Hit.Kind.NEED && !refused.contains(hit.id()))
                .filter(hit -> hit.score() >= Thresholds.CLARIFY)
                .toList();
        draft.found(left);
        if (refused.size() > REFUSALS || topic.lastText().isEmpty()) {
            return openTalk.offerPerson(draft, now);
        }
        if (left.isEmpty()) {
            return openTalk.ask(draft, Phrase.WRONG_ASK, now);
        }
        draft.say(Phrase.WRONG_NEXT);
        return needTalk.known(draft, List.of(left.getFirst().id()), now);
    }
}
