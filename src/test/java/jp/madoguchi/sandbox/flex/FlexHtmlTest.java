package jp.madoguchi.sandbox.flex;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import jp.madoguchi.sandbox.Fixtures;
import jp.madoguchi.sandbox.SandboxServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flex messages as HTML: each JSON file stands beside the HTML that it becomes, white space aside. */
class FlexHtmlTest {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    static List<String> fixtures() {
        return Fixtures.names("flex");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void drawsTheCards(String name) {
        StringOutput html = new StringOutput();
        FlexReader.bubbles(SandboxServer.read(Fixtures.read("flex/" + name + ".json")))
                .forEach(card -> templates.render("sandbox/card.jte", card, html));

        assertThat(html.toString()).isEqualToNormalizingWhitespace(Fixtures.read("flex/" + name + ".html"));
    }
}
