package jp.madoguchi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.CaseDesk.CaseRequest;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleWorkTest {

    private final ConsoleSite site = new ConsoleSite();
    private final ConsoleVisitor sakura = new ConsoleVisitor(site.address());
    private final ConsoleVisitor keyaki = new ConsoleVisitor(site.address());

    @BeforeAll
    void signIn() throws IOException, InterruptedException {
        sakura.signedInAs("soudan");
        keyaki.signedInAs("soudan2");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void theQueueSaysWhoWaitsForWhatAndHowLong() throws Exception {
        String number = site.openCase();
        site.clock().forward(Duration.ofMinutes(12));

        String queue = sakura.get("/console").body();

        assertThat(queue).contains(number, "12分待ち", "親の介護をどう始めればよいか／家賃が払えない", "南部", "みかん さん", "西東京市", "相談員 さくら");
    }

    @Test
    void anUrgentCaseSaysSoInWordsAndComesFirst() throws Exception {
        String normal = site.openCase();
        String urgent = site.openUrgentCase();

        String queue = sakura.get("/console/queue").body();

        assertThat(queue).contains("緊急", "死にたい気持ち", "やさしい日本語");
        assertThat(queue.indexOf(urgent)).isLessThan(queue.indexOf(normal));
        assertThat(sakura.get("/console/cases/" + urgent).body())
                .contains("【緊急】" + urgent, "緊急：死にたい気持ち", "命に関わるため同意前に共有");
    }

    @Test
    void theTitleCountsThoseWhoWait() throws Exception {
        site.openCase();

        assertThat(sakura.get("/console").body()).containsPattern("<title>\\(\\d+\\) 相談の一覧 — 西東京市 相談デスク</title>");
    }

    @Test
    void theCasePageShowsTheStorySoFar() throws Exception {
        String page = sakura.get("/console/cases/" + site.openCase()).body();

        assertThat(page)
                .contains("みかん", "南部", "本人が同意", "担当者を待っています")
                .contains("親の介護をどう始めればよいか", "地域包括支援センター", "生活サポート相談窓口")
                .contains("母の介護で困っています", "ボットの理解：親の介護で困っている")
                .contains("data-testid=\"claim-button\"")
                .doesNotContain("data-testid=\"reply-box\"");
    }

    @Test
    void whatPeopleWriteIsShownAsTheyWroteItAndNeverRun() throws Exception {
        UUID person = site.person();
        String number = site.open(request(person));
        site.conversations().say(person, 5, Speaker.RESIDENT, "", "<script>alert(1)</script>", "");
        site.conversations().say(person, 4, Speaker.RESIDENT, "", "", "");

        String page = sakura.get("/console/cases/" + number).body();

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "（送信取消）");
    }

    @Test
    void aCaseIsClaimedAnsweredAndResolved() throws Exception {
        String number = site.openCase();
        String path = "/console/cases/" + number;

        assertThat(sakura.post(path + "/claim", Map.of()).headers().firstValue("Location"))
                .contains(path);
        assertThat(sakura.get(path).body()).contains("data-testid=\"reply-box\"", "対応中");

        sakura.post(path + "/reply", Map.of("text", "こんにちは。\r\nお話を聞かせてください。"));
        assertThat(sakura.get(path + "/lines").body()).contains("お話を聞かせてください。", "相談員 さくら");

        sakura.post(path + "/resolve", Map.of("outcome", "CONNECTED"));
        assertThat(sakura.get(path).body()).contains("この相談は終了しました（窓口につないだ）");

        assertThat(site.conversations().told().stream().filter(line -> line.startsWith(number)))
                .containsExactly(
                        number + " is with 相談員 さくら",
                        number + " 相談員 さくら: こんにちは。\nお話を聞かせてください。",
                        number + " is resolved");
    }

    @Test
    void theSecondOfTwoClaimersReadsWhoWasFaster() throws Exception {
        String path = "/console/cases/" + site.openCase();
        sakura.post(path + "/claim", Map.of());

        String next = keyaki.post(path + "/claim", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(keyaki.get(next).body())
                .contains("ほかの相談員が先に担当になりました（担当：相談員 さくら）", "返信できるのは担当者だけです")
                .doesNotContain("data-testid=\"reply-box\"");
    }

    @Test
    void aReleasedCaseCanBeClaimedByAnother() throws Exception {
        String path = "/console/cases/" + site.openCase();
        sakura.post(path + "/claim", Map.of());
        sakura.post(path + "/release", Map.of());

        keyaki.post(path + "/claim", Map.of());

        assertThat(keyaki.get(path).body()).contains("data-testid=\"reply-box\"");
    }

    @Test
    void aReplyThatThePageSendsIsAnsweredWithoutAPageAndARefusalInWords() throws Exception {
        String path = "/console/cases/" + site.openCase();
        HttpResponse<String> early = replyFromPage(path, "まだ");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("先に担当になってください");

        sakura.post(path + "/claim", Map.of());

        assertThat(replyFromPage(path, "こんにちは").statusCode()).isEqualTo(204);
        assertThat(replyFromPage(path, "  ").body()).contains("1文字以上、5000文字まで");
        assertThat(replyFromPage(path, "あ".repeat(5001)).statusCode()).isEqualTo(409);
    }

    @Test
    void theActionsAreSentAgainOnlyWhenTheyChanged() throws Exception {
        String path = "/console/cases/" + site.openCase();
        assertThat(sakura.get(path + "/actions?seen=WAITING-").statusCode()).isEqualTo(204);

        keyaki.post(path + "/claim", Map.of());

        assertThat(sakura.get(path + "/actions?seen=WAITING-").body()).contains("相談員 けやき が担当しています");
    }

    @Test
    void aNumberThatDoesNotExistHasAPageOfItsOwn() throws Exception {
        HttpResponse<String> answer = sakura.get("/console/cases/Z-0000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("この番号の相談はありません");
        assertThat(sakura.post("/console/cases/Z-0000/claim", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Timeout(20)
    void aChangeReachesOpenPages() throws Exception {
        try (BufferedReader events = new BufferedReader(
                new InputStreamReader(keyaki.open("/console/events").body(), StandardCharsets.UTF_8))) {
            assertThat(nextEvent(events)).isEqualTo("event: alive");

            String number = site.openCase();

            assertThat(nextEvent(events)).isEqualTo("event: case");
            assertThat(events.readLine()).isEqualTo("data: " + number);
        }
    }

    private HttpResponse<String> replyFromPage(String path, String text) throws IOException, InterruptedException {
        return sakura.post(path + "/reply", Map.of("text", text), "HX-Request", "true");
    }

    private static String nextEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("event:")) {
            line = events.readLine();
        }
        return Optional.ofNullable(line).orElse("");
    }

    private static CaseRequest request(UUID person) {
        return new CaseRequest(
                person, false, Optional.empty(), true, Optional.empty(), Optional.empty(), List.of(), List.of(), false);
    }
}
