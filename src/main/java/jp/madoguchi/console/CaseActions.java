package jp.madoguchi.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import jp.madoguchi.handoff.Attempt;
import jp.madoguchi.handoff.CaseWork;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.handoff.Outcome;

/**
 * What a coordinator does with a case. Every action leads back to a page, where an action that did not go through is
 * explained; only a reply that the page sent by itself is answered without one, so that its text is not lost.
 */
@Controller("/console/cases/{number}")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseActions {

    private static final String SENT_BY_PAGE = "HX-Request";
    private static final MediaType TEXT = MediaType.of("text/plain;charset=utf-8");

    private final CaseWork work;
    private final SignedIn signedIn;

    CaseActions(CaseWork work, SignedIn signedIn) {
        this.work = work;
        this.signedIn = signedIn;
    }

    @Post("/claim")
    HttpResponse<?> claim(Authentication session, String number) {
        return back(number, work.claim(number, signedIn.coordinator(session)));
    }

    @Post("/release")
    HttpResponse<?> release(Authentication session, String number) {
        return back(number, work.release(number, signedIn.coordinator(session)));
    }

    @Post("/resolve")
    HttpResponse<?> resolve(Authentication session, String number, Outcome outcome) {
        return back(number, work.resolve(number, signedIn.coordinator(session), outcome));
    }

    /** Sends a reply; line ends are sent as the person's phone counts them, one unit each. */
    @Post("/reply")
    HttpResponse<?> reply(HttpRequest<?> request, Authentication session, String number, String text) {
        Coordinator coordinator = signedIn.coordinator(session);
        String message = text.replace("\r\n", "\n").strip();
        if (message.isEmpty() || message.length() > CaseWork.LONGEST_REPLY) {
            return sentByPage(request) ? refusal(Notice.BAD_REPLY, Optional.empty()) : to(number, Notice.BAD_REPLY);
        }
        Attempt attempt = work.reply(number, coordinator, message);
        return sentByPage(request) ? answer(number, attempt) : back(number, attempt);
    }

    private static HttpResponse<?> back(String number, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Done done -> HttpResponse.seeOther(page(number).build());
            case Attempt.HeldBy held -> to(number, Notice.HELD);
            case Attempt.NotClaimed notClaimed -> to(number, Notice.NOT_CLAIMED);
            case Attempt.Closed closed -> to(number, Notice.CLOSED);
            case Attempt.Unknown unknown -> throw new NoSuchCaseException(number);
        };
    }

    private static HttpResponse<?> answer(String number, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Done done -> HttpResponse.noContent();
            case Attempt.HeldBy(String holder) -> refusal(Notice.HELD, Optional.of(holder));
            case Attempt.NotClaimed notClaimed -> refusal(Notice.NOT_CLAIMED, Optional.empty());
            case Attempt.Closed closed -> refusal(Notice.CLOSED, Optional.empty());
            case Attempt.Unknown unknown -> throw new NoSuchCaseException(number);
        };
    }

    private static HttpResponse<?> refusal(Notice notice, Optional<String> holder) {
        return HttpResponse.status(HttpStatus.CONFLICT).contentType(TEXT).body(notice.text(holder));
    }

    private static HttpResponse<?> to(String number, Notice notice) {
        return HttpResponse.seeOther(page(number).queryParam("notice", notice).build());
    }

    private static UriBuilder page(String number) {
        return UriBuilder.of("/console/cases").path(number);
    }

    private static boolean sentByPage(HttpRequest<?> request) {
        return request.getHeaders().contains(SENT_BY_PAGE);
    }
}
