package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.madoguchi.testing.Databases;
import org.junit.jupiter.api.Test;

class KnowledgeStoreBeanTest {

    @Test
    void brokenKnowledgeStopsTheProgramAtStartAndSaysWhy() {
        Map<String, Object> configuration = Map.of("madoguchi.knowledge", "/nowhere/at/all");

        assertThatThrownBy(() -> Databases.H2.start(configuration))
                .hasStackTraceContaining("/nowhere/at/all:1: is not a folder");
    }
}
