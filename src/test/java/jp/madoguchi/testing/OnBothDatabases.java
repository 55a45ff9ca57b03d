package jp.madoguchi.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the whole test class once on H2 and once on PostgreSQL, each time on a new database. The constructor of the test
 * class (and every test method) may ask for beans, for {@link Databases}, or for the {@code ApplicationContext}.
 *
 * <p>The property {@code spec.name} holds the simple name of the test class, so that a fake bean can be limited to it:
 * {@code @Requires(property = "spec.name", value = "QueueTest")}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(OnBothDatabasesExtension.class)
public @interface OnBothDatabases {

    /** Further properties, each written as {@code name=value}. */
    String[] properties() default {};
}
