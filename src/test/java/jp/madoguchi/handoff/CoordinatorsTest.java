package jp.madoguchi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = "fakes=true")
class CoordinatorsTest {

    private final Coordinators coordinators;
    private final Rows rows;
    private final String login = "mori-" + UUID.randomUUID();

    CoordinatorsTest(Coordinators coordinators, Rows rows) {
        this.coordinators = coordinators;
        this.rows = rows;
    }

    @Test
    void theRightPasswordSignsInAndAnyOtherDoesNot() {
        Coordinator mori = rows.coordinator(login, "相談員 もり", "ひみつ 123", false);

        assertThat(coordinators.authenticate(login, "ひみつ 123")).contains(mori);
        assertThat(coordinators.authenticate(login, "ひみつ 124")).isEmpty();
        assertThat(coordinators.authenticate(login, "")).isEmpty();
        assertThat(coordinators.byLogin(login)).contains(mori);
    }

    @Test
    void anUnknownLoginIsRefusedWhateverThePassword() {
        assertThat(coordinators.authenticate("nobody", "")).isEmpty();
        assertThat(coordinators.authenticate("nobody", "ひみつ 123")).isEmpty();
    }

    @Test
    void aDemoAccountIsOfNoUseOutsideTheSandbox() {
        rows.coordinator(login, "相談員 もり", "ひみつ 123", true);

        assertThat(coordinators.authenticate(login, "ひみつ 123")).isEmpty();
        assertThat(coordinators.byLogin(login)).isEmpty();
    }
}
