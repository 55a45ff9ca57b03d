package jp.madoguchi.sandbox;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bean exists only while the sandbox is on, so that its addresses are unknown (404) beside the real LINE. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Requires(property = "madoguchi.sandbox.enabled", value = "true")
public @interface SandboxOnly {}
