/** The webhooks that LINE sends to an account's server. */
@NullMarked
package jp.madoguchi.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
