package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.language.Bilingual;

/** Writes a conversation down for coordinators, in plain Japanese: what was done, said and understood. */
final class Notes {

    private static final int NEEDS = 3;

    private final Knowledge knowledge;

    Notes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What the person did, as a line of the transcript; empty for news from the desk, which is no line of theirs. */
    Optional<String> done(Input input) {
        return switch (input) {
            case Input.Text(String text) -> Optional.of(text);
            case Input.Tapped(Action action) -> Optional.of("［" + label(action) + "］");
            case Input.Sticker(List<String> keywords) -> Optional.of("（スタンプ）");
            case Input.Media(Input.Media.Kind kind) -> Optional.of("（" + name(kind) + "）");
            case Input.Location location ->
                Optional.of("（場所" + location.address().map(": "::concat).orElse("") + "）");
            case Input.Arrived(boolean again) -> Optional.of(again ? "（ブロックを解除）" : "（友だち追加）");
            case Input.CaseOpened opened -> Optional.empty();
            case Input.CoordinatorTookOver taken -> Optional.empty();
            case Input.CaseResolved resolved -> Optional.empty();
        };
    }

    /** What was said, as a line of the transcript. */
    String said(Message message) {
        return switch (message) {
            case Message.Words(String text) -> text;
            case Message.Cards(List<Message.Card> cards) ->
                cards.stream().map(Notes::card).collect(Collectors.joining("\n"));
        };
    }

    /** What was understood, in one line; empty when there was nothing to understand. */
    String understood(Account account) {
        Stream<String> crisis = account.crisis().stream().map(kind -> "危機: " + kind.code());
        List<String> names = account.hits().stream()
                .map(hit -> knowledge.need(hit.id()))
                .flatMap(Optional::stream)
                .map(Need::name)
                .limit(NEEDS)
                .toList();
        Stream<String> needs = names.isEmpty() ? Stream.empty() : Stream.of("困りごと: " + String.join("、", names));
        return Stream.concat(crisis, needs).collect(Collectors.joining(" ／ "));
    }

    private String label(Action action) {
        return switch (action) {
            case Action.TalkToPerson() -> plain(Phrase.LABEL_PERSON);
            case Action.ConnectNow() -> plain(Phrase.LABEL_CONNECT_NOW);
            case Action.Wrong() -> plain(Phrase.LABEL_WRONG);
            case Action.Helpful() -> plain(Phrase.LABEL_HELPFUL);
            case Action.UseEasy() -> plain(Phrase.LABEL_EASY);
            case Action.UsePlain() -> plain(Phrase.LABEL_PLAIN);
            case Action.Answer(boolean yes) -> plain(yes ? Phrase.LABEL_YES : Phrase.LABEL_NO);
            case Action.InArea(String areaId) ->
                knowledge.area(areaId).map(Area::name).orElse(areaId);
            case Action.Skip() -> plain(Phrase.LABEL_SKIP);
            case Action.BackToBot() -> plain(Phrase.LABEL_BOT);
            case Action.Stop() -> plain(Phrase.LABEL_CONSENT_NO);
            case Action.PickNeed(String needId) ->
                knowledge.need(needId).map(Need::name).orElse(needId);
            case Action.PickAnswer(String needId, int index) -> answer(needId, index);
            case Action.NoneOfThese() -> plain(Phrase.LABEL_NONE);
        };
    }

    private String answer(String needId, int index) {
        return knowledge
                .need(needId)
                .flatMap(Need::question)
                .filter(question -> index < question.choices().size())
                .map(question -> question.choices().get(index).label())
                .map(Bilingual::plain)
                .orElse(needId);
    }

    private String plain(Phrase phrase) {
        return knowledge.texts().get(phrase.key()).plain();
    }

    private static String name(Input.Media.Kind kind) {
        return switch (kind) {
            case IMAGE -> "写真";
            case VIDEO -> "動画";
            case AUDIO -> "音声";
            case FILE -> "ファイル";
            case OTHER -> "読めない種類のメッセージ";
        };
    }

    private static String card(Message.Card card) {
        String numbers = card.phones().stream().map(Message.Call::number).collect(Collectors.joining("、"));
        return "［カード］" + card.name() + (numbers.isEmpty() ? "" : " " + numbers);
    }
}
