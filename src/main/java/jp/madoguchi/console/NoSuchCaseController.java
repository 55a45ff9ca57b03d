package jp.madoguchi.console;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import jp.madoguchi.knowledge.KnowledgeStore;

/** The page instead of a case that does not exist. */
@Controller
class NoSuchCaseController {

    private final KnowledgeStore knowledge;

    NoSuchCaseController(KnowledgeStore knowledge) {
        this.knowledge = knowledge;
    }

    @Error(exception = NoSuchCaseException.class, global = true)
    @Status(HttpStatus.NOT_FOUND)
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<Map<String, String>> page() {
        return new ModelAndView<>(
                "console/no-such-case",
                Map.of("city", knowledge.current().city().name()));
    }
}
