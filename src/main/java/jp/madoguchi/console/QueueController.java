package jp.madoguchi.console;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import jp.madoguchi.handoff.Coordinator;

/** The queue: as a page, and as the part of the page that refreshes. */
@Controller("/console")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {

    private final QueuePages pages;
    private final SignedIn signedIn;
    private final Frames frames;

    QueueController(QueuePages pages, SignedIn signedIn, Frames frames) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.frames = frames;
    }

    @Get
    ModelAndView<Map<String, Object>> page(Authentication session) {
        Coordinator coordinator = signedIn.coordinator(session);
        return new ModelAndView<>(
                "console/queue", Map.of("frame", frames.of(coordinator), "page", pages.show(coordinator)));
    }

    @Get("/queue")
    ModelAndView<Map<String, Object>> part(Authentication session) {
        return new ModelAndView<>("console/queue-part", Map.of("page", pages.show(signedIn.coordinator(session))));
    }
}
