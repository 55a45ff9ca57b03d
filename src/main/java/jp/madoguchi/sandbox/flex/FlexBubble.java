package jp.madoguchi.sandbox.flex;

import java.util.Optional;

/**
 * A card.
 *
 * @param size LINE's name for its width, such as {@code kilo}
 */
public record FlexBubble(
        String size, Optional<FlexPart.Box> header, Optional<FlexPart.Box> body, Optional<FlexPart.Box> footer) {}
