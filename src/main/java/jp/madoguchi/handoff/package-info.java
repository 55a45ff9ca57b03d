/** Cases handed to a coordinator: queue, claim, reply, outcome. */
@NullMarked
package jp.madoguchi.handoff;

import org.jspecify.annotations.NullMarked;
