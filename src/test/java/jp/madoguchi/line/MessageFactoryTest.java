package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.conversation.Outgoing;
import jp.madoguchi.dialogue.Action;
import jp.madoguchi.dialogue.Choice;
import jp.madoguchi.dialogue.Message;
import jp.madoguchi.dialogue.Message.Call;
import jp.madoguchi.dialogue.Message.Card;
import jp.madoguchi.dialogue.Message.Cards;
import jp.madoguchi.dialogue.Message.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MessageFactoryTest {
    private final MessageFactory factory = new MessageFactory();

    @Test
    void hangsTheChoicesOnTheLastMessageOnly() {
        List<JsonNode> messages = only(
                render(List.of(new Words("はじめに"), new Words("おわりに")), new Choice("人に相談する", new Action.TalkToPerson())));

        assertThat(messages.getFirst().has("quickReply")).isFalse();
        JsonNode action =
                messages.getLast().path("quickReply").path("items").path(0).path("action");
        assertThat(action.path("type").asText()).isEqualTo("postback");
        assertThat(action.path("label").asText()).isEqualTo("人に相談する");
        assertThat(action.path("displayText").asText()).isEqualTo("人に相談する");
        assertThat(action.path("data").asText()).isEqualTo("person");
    }

    @Test
    void keepsTheFirstThirteenChoicesAndLeavesOutWhatLineWouldRefuse() {
        Choice[] choices = IntStream.range(0, 20)
                .mapToObj(number -> new Choice("選択 " + number, new Action.PickAnswer("need", number)))
                .toArray(Choice[]::new);
        choices[0] = new Choice(" ", new Action.Skip());
        choices[1] = new Choice("長すぎる", new Action.PickNeed("x".repeat(300)));

        JsonNode items = only(render(List.of(new Words("どれですか")), choices))
                .getFirst()
                .path("quickReply")
                .path("items");

        assertThat(items.size()).isEqualTo(13);
        assertThat(items.findValuesAsText("label")).startsWith("選択 2").endsWith("選択 14");
    }

    @Test
    void splitsSixThousandCharactersInsteadOfRefusingThem() {
        List<JsonNode> messages = only(render(List.of(new Words("困っています。".repeat(857)))));

        assertThat(messages).hasSize(2);
        assertThat(texts(messages)).allMatch(text -> text.endsWith("。"));
        assertThat(String.join("", texts(messages))).isEqualTo("困っています。".repeat(857));
    }

    @Test
    void joinsTheShortestNeighboursWhenThereAreMoreThanFive() {
        List<JsonNode> messages =
                only(render(Stream.of("1".repeat(50), "2", "3", "4", "5".repeat(50), "6", "7".repeat(50))
                        .<Message>map(Words::new)
                        .toList()));

        assertThat(texts(messages)).containsExactly("1".repeat(50), "2\n\n3\n\n4", "5".repeat(50), "6", "7".repeat(50));
    }

    @Test
    void makesFurtherRequestsOnlyWhenNothingMoreCanBeJoined() {
        List<List<com.linecorp.bot.messaging.model.Message>> requests =
                render(Collections.nCopies(6, new Words("長".repeat(5000))), new Choice("はい", new Action.Answer(true)));

        assertThat(requests).hasSize(2);
        assertThat(requests.getFirst()).hasSize(5);
        assertThat(LineLimits.json(requests.getLast().getFirst()).has("quickReply"))
                .isTrue();
    }

    @Test
    void sendsNothingWhenThereIsNothingToRead() {
        assertThat(render(List.of(new Words(" \n"), new Cards(List.of())), new Choice("はい", new Action.Skip())))
                .isEmpty();
    }

    @Test
    void putsNamesAndNumbersIntoTheTextThatStandsForTheCards() {
        JsonNode message = only(render(
                        List.of(new Cards(List.of(card("高齢者の窓口", "042-111-2222"), card("#で始まる", "#7119"))))))
                .getFirst();

        assertThat(message.path("type").asText()).isEqualTo("flex");
        assertThat(message.path("altText").asText()).isEqualTo("高齢者の窓口 電話する 042-111-2222\n#で始まる 電話する #7119");
        assertThat(message.path("contents").path("contents").size()).isEqualTo(2);
    }

    @Test
    void showsMoreThanTwelveCardsInSeveralCarousels() {
        List<JsonNode> messages = only(render(List.of(new Cards(Collections.nCopies(15, card("窓口", "042-111-2222"))))));

        assertThat(messages)
                .extracting(message -> message.path("contents").path("contents").size())
                .containsExactly(12, 3);
    }

    @Test
    void splitsCardsThatAreTooLargeTogether() {
        Card large = new Card(
                "id",
                "名".repeat(300),
                Optional.of("よ".repeat(300)),
                "助".repeat(3000),
                Collections.nCopies(20, new Call("電話".repeat(50), "042-111-2222")),
                "時".repeat(3000),
                Optional.of("開".repeat(3000)),
                Optional.of("所".repeat(3000)),
                Optional.of("https://example.jp/" + "x".repeat(900)),
                Optional.of("注".repeat(3000)));

        List<List<com.linecorp.bot.messaging.model.Message>> requests =
                render(List.of(new Cards(Collections.nCopies(12, large))));

        LineLimits.assertKept(requests);
        assertThat(requests.stream()
                        .flatMap(List::stream)
                        .mapToInt(message -> LineLimits.json(message)
                                .path("contents")
                                .path("contents")
                                .size())
                        .sum())
                .isEqualTo(12);
    }

    @Test
    void showsWhoSpeaksWhenACoordinatorDoes() {
        assertThat(sender("佐藤（相談員）")).isEqualTo("佐藤（相談員）");
        assertThat(sender("LINE担当 佐藤")).isEqualTo("担当 佐藤");
        assertThat(sender("LILINENE")).isEmpty();
        assertThat(sender("地域福祉コーディネーターの佐藤さくらと申します")).hasSize(20).endsWith("…");
    }

    @Property(tries = 150)
    void keepsEveryLimitWhateverIsSaid(@ForAll("contents") Outgoing.Content content) {
        LineLimits.assertKept(factory.render(content));
    }

    @Property(tries = 20)
    void keepsEveryLimitHoweverMuchIsSaid(@ForAll("lengthyContents") Outgoing.Content content) {
        LineLimits.assertKept(factory.render(content));
    }

    @Provide
    Arbitrary<Outgoing.Content> contents() {
        return contents(WildText.any());
    }

    @Provide
    Arbitrary<Outgoing.Content> lengthyContents() {
        return contents(WildText.lengthy());
    }

    private static Arbitrary<Outgoing.Content> contents(Arbitrary<String> text) {
        Arbitrary<Call> calls = Combinators.combine(text, Arbitraries.of("042-111-2222", "＃7119", "なし"))
                .as(Call::new);
        Arbitrary<Card> cards = Combinators.combine(
                        text, text.optional(), text, calls.list().ofMaxSize(6), text, text.optional(), text.optional())
                .as((name, reading, helps, phones, hours, open, note) -> new Card(
                        "id",
                        name,
                        reading,
                        helps,
                        phones,
                        hours,
                        open,
                        note,
                        Optional.of("https://example.jp/" + helps),
                        note));
        Arbitrary<Message> messages = Arbitraries.oneOf(
                text.map(Words::new), cards.list().ofMaxSize(14).map(Cards::new));
        Arbitrary<Choice> choices = text.map(label -> new Choice(label, new Action.PickNeed(label)));
        return Combinators.combine(
                        text.optional(),
                        messages.list().ofMaxSize(8),
                        choices.list().ofMaxSize(16))
                .as(Outgoing.Content::new);
    }

    private List<List<com.linecorp.bot.messaging.model.Message>> render(
            List<? extends Message> messages, Choice... choices) {
        return factory.render(new Outgoing.Content(Optional.empty(), List.copyOf(messages), Arrays.asList(choices)));
    }

    private String sender(String name) {
        return only(factory.render(new Outgoing.Content(Optional.of(name), List.of(new Words("はい")), List.of())))
                .getFirst()
                .path("sender")
                .path("name")
                .asText();
    }

    private static List<JsonNode> only(List<List<com.linecorp.bot.messaging.model.Message>> requests) {
        assertThat(requests).hasSize(1);
        LineLimits.assertKept(requests);
        return requests.getFirst().stream().map(LineLimits::json).toList();
    }

    private static List<String> texts(List<JsonNode> messages) {
        return messages.stream().map(message -> message.path("text").asText()).toList();
    }

    private static Card card(String name, String number) {
        return new Card(
                "id",
                name,
                Optional.empty(),
                "助けること",
                List.of(new Call("電話する", number)),
                "平日",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
