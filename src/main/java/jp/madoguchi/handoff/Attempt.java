package jp.madoguchi.handoff;

/** How a coordinator's action on a case went. All but {@link Done} changed nothing and told the person nothing. */
public sealed interface Attempt {

    /** It is done, and the person was told where they have to be. */
    record Done() implements Attempt {}

    /** Another coordinator is in charge. */
    record HeldBy(String coordinator) implements Attempt {}

    /** Nobody is in charge; the case has to be claimed first. */
    record NotClaimed() implements Attempt {}

    /** The case is closed. */
    record Closed() implements Attempt {}

    /** There is no such case. */
    record Unknown() implements Attempt {}
}
