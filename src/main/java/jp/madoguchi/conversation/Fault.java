package jp.madoguchi.conversation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what went wrong in the program without the exceptions' messages, which could quote what a person wrote. */
final class Fault {

    private static final int MOST_CAUSES = 4;

    private Fault() {}

    /** Each exception's class and the place where it was made, outermost first. */
    static String describe(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getName() + place(cause))
                .collect(Collectors.joining("; because of "));
    }

    private static String place(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
