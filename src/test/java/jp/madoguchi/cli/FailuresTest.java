package jp.madoguchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    @TempDir
    private Path data;

    @Test
    void aDatabaseThatIsNotThereIsNamedTogetherWithTheSettings() {
        Throwable failure = catchThrowable(() -> Server.start(Map.of(
                "MADOGUCHI_DATA", data.toString(),
                "MICRONAUT_SERVER_PORT", "18431",
                "DATABASE_URL", "jdbc:postgresql://localhost:1/nowhere",
                "DATABASE_USER", "somebody",
                "DATABASE_PASSWORD", "secret")));

        assertThat(Failures.mendable(failure))
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("localhost:1")
                        .contains("DATABASE_URL")
                        .doesNotContain("secret"));
    }

    @Test
    void whatNobodyCanMendIsNotTalkedDown() {
        assertThat(Failures.mendable(new IllegalStateException("a mistake in the program")))
                .isEmpty();
    }
}
