package jp.madoguchi.testing;

import static java.util.Objects.requireNonNull;

import io.micronaut.context.ApplicationContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Does what {@link OnBothDatabases} promises: one invocation of the test class for each engine. */
final class OnBothDatabasesExtension implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        return Arrays.stream(Databases.values()).map(Invocation::new);
    }

    private record Invocation(Databases databases) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return databases.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Beans(databases));
        }
    }

    /** Starts the beans on a new database before an invocation, gives them out, and closes them after it. */
    private static final class Beans
            implements BeforeClassTemplateInvocationCallback, AfterClassTemplateInvocationCallback, ParameterResolver {

        private final Databases databases;
        private @Nullable ApplicationContext running;

        private Beans(Databases databases) {
            this.databases = databases;
        }

        @Override
        public void beforeClassTemplateInvocation(ExtensionContext context) {
            running = databases.start(properties(context.getRequiredTestClass()));
        }

        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            beans().close();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Databases.class || beans().containsBean(type);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Databases.class ? databases : beans().getBean(type);
        }

        private ApplicationContext beans() {
            return requireNonNull(running, "the beans were not started");
        }

        private static Map<String, Object> properties(Class<?> test) {
            Map<String, Object> properties = new HashMap<>();
            properties.put("spec.name", test.getSimpleName());
            for (String property : test.getAnnotation(OnBothDatabases.class).properties()) {
                String[] parts = property.split("=", 2);
                properties.put(parts[0], parts[1]);
            }
            return properties;
        }
    }
}
