/** LINE in (webhook, signature, events) and out (rendering, reply or push, retries). */
@NullMarked
package jp.madoguchi.line;

import org.jspecify.annotations.NullMarked;
