package jp.madoguchi.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.handlers.LoginHandler;
import io.micronaut.security.handlers.LogoutHandler;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import jp.madoguchi.console.SignIn.Result;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.knowledge.KnowledgeStore;

/** Signing in and out. */
@Controller("/console")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {

    private final SignIn signIn;
    private final KnowledgeStore knowledge;
    private final LoginHandler<HttpRequest<?>, MutableHttpResponse<?>> session;
    private final LogoutHandler<HttpRequest<?>, MutableHttpResponse<?>> sessionEnd;

    SignInController(
            SignIn signIn,
            KnowledgeStore knowledge,
            LoginHandler<HttpRequest<?>, MutableHttpResponse<?>> session,
            LogoutHandler<HttpRequest<?>, MutableHttpResponse<?>> sessionEnd) {
        this.signIn = signIn;
        this.knowledge = knowledge;
        this.session = session;
        this.sessionEnd = sessionEnd;
    }

    @Get("/login")
    ModelAndView<Map<String, String>> page() {
        return page("", "");
    }

    @Post("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, String login, String password) {
        return switch (signIn.attempt(login.strip(), password)) {
            case Result.SignedIn(Coordinator coordinator) ->
                session.loginSuccess(Authentication.build(coordinator.login()), request);
            case Result.Refused() -> HttpResponse.unauthorized().body(page(login, "ログインIDかパスワードが違います。もう一度確かめてください。"));
            case Result.HasToWait wait ->
                HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                        .body(page(login, "間違いが続いたため、ログインを止めています。あと" + Wording.elapsed(wait.left()) + "ほどお待ちください。"));
        };
    }

    @Post("/logout")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return sessionEnd.logout(request);
    }

    private ModelAndView<Map<String, String>> page(String login, String problem) {
        String city = knowledge.current().city().name();
        return new ModelAndView<>("console/login", Map.of("city", city, "login", login, "problem", problem));
    }
}
