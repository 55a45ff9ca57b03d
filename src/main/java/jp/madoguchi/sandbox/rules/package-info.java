/** LINE's limits on what an account may send, and the answers that refuse what is beyond them. */
@NullMarked
package jp.madoguchi.sandbox.rules;

import org.jspecify.annotations.NullMarked;
