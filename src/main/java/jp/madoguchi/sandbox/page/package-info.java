/** The chat page: residents' phones beside each other, kept up to date by server-sent events, and its JSON interface. */
@NullMarked
package jp.madoguchi.sandbox.page;

import org.jspecify.annotations.NullMarked;
