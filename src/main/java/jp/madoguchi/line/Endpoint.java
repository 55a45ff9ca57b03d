package jp.madoguchi.line;

import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.ErrorDetail;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.line.Outcome.Accepted;
import jp.madoguchi.line.Outcome.Failed;
import jp.madoguchi.line.Outcome.Later;
import jp.madoguchi.line.Outcome.TokenSpent;
import jp.madoguchi.line.Outcome.Uncertain;

/**
 * The two ways to send, and what a failure of each means. A push carries a retry key, so it can always be sent again; a
 * reply has none, so after silence or a server error only its token, which works once, can tell whether it arrived.
 *
 * @see <a href="https://developers.line.biz/en/docs/messaging-api/retrying-api-request/">Retry failed API requests</a>
 */
enum Endpoint {
    REPLY,
    PUSH;

    /** LINE's two kinds of 429 differ in nothing but this. */
    private static final String MONTHLY_LIMIT = "monthly limit";

    private static final String INVALID_TOKEN = "invalid reply token";
    private static final int LONGEST_REASON = 300;

    /** The name in logs and metrics. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param failure what the SDK's call ended with */
    Outcome outcome(Throwable failure) {
        return switch (failure) {
            case NotSentException notSent -> new Later("LINE could not be reached: " + notSent.why());
            case AbstractLineClientException answer -> answered(answer.getCode(), message(answer));
            case IOException silence -> unanswered(kind(silence));
            case Throwable fault -> new Failed("The request could not be made: " + kind(fault));
        };
    }

    private Outcome unanswered(String why) {
        return switch (this) {
            case PUSH -> new Later("LINE did not answer: " + why);
            case REPLY -> new Uncertain("LINE did not answer the reply: " + why);
        };
    }

    private Outcome answered(int status, String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (status == 409 && this == PUSH) {
            return new Accepted();
        }
        if (status == 400 && this == REPLY && lower.contains(INVALID_TOKEN)) {
            return new TokenSpent();
        }
        if (status == 504) {
            return unanswered("gateway timeout");
        }
        String reason = "LINE answered " + status + ": " + message;
        if (status >= 500 && this == REPLY) {
            return new Uncertain(reason);
        }
        boolean passes = status >= 500 || (status == 429 && !lower.contains(MONTHLY_LIMIT));
        return passes ? new Later(reason) : new Failed(reason);
    }

    /** LINE's words, which name fields and never quote them. */
    private static String message(AbstractLineClientException answer) {
        if (!(answer instanceof MessagingApiClientException known)) {
            return "(an answer that is not LINE's)";
        }
        List<ErrorDetail> details = known.getDetails() == null ? List.of() : known.getDetails();
        String message = Stream.concat(
                        Stream.of(String.valueOf(known.getError())),
                        details.stream().map(detail -> detail.property() + ": " + detail.message()))
                .collect(Collectors.joining("; "));
        return Graphemes.cut(Wording.clean(message), LONGEST_REASON, LONGEST_REASON);
    }

    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
