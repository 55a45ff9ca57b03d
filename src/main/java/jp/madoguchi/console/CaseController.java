package jp.madoguchi.console;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.handoff.Case;
import jp.madoguchi.handoff.CaseWork;
import jp.madoguchi.handoff.Coordinator;

/** A case: as a page, and as the parts of the page that refresh. */
@Controller("/console/cases/{number}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseController {

    private final CaseWork work;
    private final CasePages pages;
    private final SignedIn signedIn;
    private final Frames frames;

    CaseController(CaseWork work, CasePages pages, SignedIn signedIn, Frames frames) {
        this.work = work;
        this.pages = pages;
        this.signedIn = signedIn;
        this.frames = frames;
    }

    /**
     * The whole page.
     *
     * @param notice why the action before did not go through, a {@link Notice}
     */
    @Get
    ModelAndView<Map<String, Object>> page(Authentication session, String number, @QueryValue Optional<Notice> notice) {
        Coordinator coordinator = signedIn.coordinator(session);
        Case shown = find(number);
        CasePage page = pages.show(shown, coordinator);
        return new ModelAndView<>(
                "console/case",
                Map.of(
                        "frame",
                        frames.of(coordinator),
                        "page",
                        page,
                        "lines",
                        pages.lines(work.transcript(shown)),
                        "notice",
                        notice.map(reason -> reason.text(page.holder())).orElse("")));
    }

    /** Number, crisis, and who is in charge. */
    @Get("/head")
    ModelAndView<Map<String, Object>> head(Authentication session, String number) {
        return new ModelAndView<>("console/case-head", Map.of("page", show(session, number)));
    }

    /** What is known about the case. */
    @Get("/facts")
    ModelAndView<Map<String, Object>> facts(Authentication session, String number) {
        return new ModelAndView<>("console/case-facts", Map.of("page", show(session, number)));
    }

    /** What was said. */
    @Get("/lines")
    ModelAndView<Map<String, Object>> lines(Authentication session, String number) {
        signedIn.coordinator(session);
        return new ModelAndView<>("console/case-lines", Map.of("lines", pages.lines(work.transcript(find(number)))));
    }

    /**
     * What can be done. Nothing is sent while it is the same as what the page has, so that a reply half written stays.
     *
     * @param seen the {@link CasePage#version()} that the page has
     */
    @Get("/actions")
    HttpResponse<?> actions(Authentication session, String number, @QueryValue String seen) {
        CasePage page = show(session, number);
        return page.version().equals(seen)
                ? HttpResponse.noContent()
                : HttpResponse.ok(new ModelAndView<>("console/case-actions", Map.of("page", page)));
    }

    private CasePage show(Authentication session, String number) {
        return pages.show(find(number), signedIn.coordinator(session));
    }

    private Case find(String number) {
        return work.find(number).orElseThrow(() -> new NoSuchCaseException(number));
    }
}
