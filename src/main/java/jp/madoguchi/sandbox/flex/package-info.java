/** Flex messages as the chat page draws them: the subset of LINE's Flex that text cards need. */
@NullMarked
package jp.madoguchi.sandbox.flex;

import org.jspecify.annotations.NullMarked;
