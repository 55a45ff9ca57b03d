package jp.madoguchi.sandbox.flex;

import java.util.List;

/** A component of a bubble, with its looks as CSS declarations. */
public sealed interface FlexPart {

    /** Components in a row or a column. */
    record Box(String css, List<FlexPart> contents) implements FlexPart {}

    record Text(String css, String text) implements FlexPart {}

    /**
     * A button.
     *
     * @param look {@code primary}, {@code secondary} or {@code link}
     */
    record Button(String css, String look, TapAction action) implements FlexPart {}

    record Separator(String css) implements FlexPart {}
}
