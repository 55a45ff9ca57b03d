package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.util.Map;
import jp.madoguchi.testing.Databases;
import org.junit.jupiter.api.Test;

class KnowledgeStoreBeanTest {

    @Test
    void theFolderComesFromTheConfiguration() {
        Map<String, Object> configuration =
                Map.of("madoguchi.knowledge", Fixtures.tiny().toString());
        try (ApplicationContext context = Databases.H2.start(configuration)) {
            assertThat(context.getBean(KnowledgeStore.class).current().city().name())
                    .isEqualTo("みほん市");
        }
    }

    @Test
    void brokenKnowledgeStopsTheProgramAtStartAndSaysWhy() {
        Map<String, Object> configuration = Map.of("madoguchi.knowledge", "/nowhere/at/all");

        assertThatThrownBy(() -> Databases.H2.start(configuration))
                .isInstanceOf(BeanInstantiationException.class)
                .hasMessageContaining("/nowhere/at/all:1: is not a folder");
    }
}
