/** The calls of the Messaging API that an account's server makes. */
@NullMarked
package jp.madoguchi.sandbox.api;

import org.jspecify.annotations.NullMarked;
