package jp.madoguchi.conversation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values of a type made of records, sealed interfaces and plain values: every member of every sealed interface, and for
 * every component of a record each of its own samples at least once. So a new member is tried without anybody adding it.
 */
final class Samples {

    private Samples() {}

    static List<Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Object> inner = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class
                    ? Stream.concat(Stream.of(Optional.empty()), inner.stream().map(Optional::of))
                            .map(Object.class::cast)
                            .toList()
                    : List.of(List.of(), inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return records(plain);
        }
        if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        return plain.isSealed()
                ? Stream.of(plain.getPermittedSubclasses())
                        .flatMap(member -> of(member).stream())
                        .toList()
                : values(plain);
    }

    private static List<Object> values(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> List.of("母の介護で「困って」います\n👵🏻", "");
            case "boolean" -> List.of(true, false);
            case "int" -> List.of(7, 0);
            case "double" -> List.of(35.7, -0.5);
            default -> throw new IllegalArgumentException("add samples of " + type);
        };
    }

    private static List<Object> records(Class<?> type) {
        List<List<Object>> components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(Samples::of)
                .toList();
        List<Object> made = new ArrayList<>();
        made.add(make(type, components.stream().map(List::getFirst).toList()));
        for (int index = 0; index < components.size(); index++) {
            for (Object other :
                    components.get(index).subList(1, components.get(index).size())) {
                List<Object> values =
                        new ArrayList<>(components.stream().map(List::getFirst).toList());
                values.set(index, other);
                made.add(make(type, values));
            }
        }
        return made;
    }

    private static Object make(Class<?> type, List<Object> values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot make a " + type, failed);
        }
    }
}
