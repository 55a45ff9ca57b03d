package jp.madoguchi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import jp.madoguchi.safety.CrisisKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1分未満",
        "59, 1分未満",
        "60, 1分",
        "3599, 59分",
        "3600, 1時間",
        "7500, 2時間5分",
        "86399, 23時間59分",
        "86400, 1日",
        "300000, 3日"
    })
    void aSpanOfTimeIsSaidAsSomebodyWhoWaitsWould(long seconds, String words) {
        assertThat(Wording.elapsed(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void timesAreThoseOfTheCityWhateverTheMachineIsSetTo() {
        Instant instant = Instant.parse("2026-11-20T23:05:00Z");
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");

        assertThat(Wording.day(instant, tokyo) + Wording.time(instant, tokyo)).isEqualTo("11月21日（土）8:05");
    }

    @ParameterizedTest
    @EnumSource(CrisisKind.class)
    void everyKindOfCrisisHasWords(CrisisKind kind) {
        assertThat(Wording.crisis(kind.name().toLowerCase(Locale.ROOT)))
                .isNotEqualTo(Wording.crisis("a kind that nobody knows"));
    }
}
