package shuping.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A filled record of any type in the contracts. */
final class Sample {

    private Sample() {}

    static <T> T of(Class<T> type) {
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
            var values = Arrays.stream(components).map(c -> value(c.getGenericType())).toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of(value(arguments[0]), value(arguments[1]))
                    : List.of(value(arguments[0]));
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return of(plain);
        }
        return VALUES.get(plain);
    }

    private static final Map<Class<?>, Object> VALUES = Map.of(
            UUID.class, UUID.fromString("6f1c2f0e-0000-4000-8000-000000000001"),
            Instant.class, Instant.parse("2026-12-01T01:02:03Z"),
            LocalDate.class, LocalDate.of(2026, 12, 1),
            String.class, "青石街道党工委",
            int.class, 3,
            Integer.class, 4,
            boolean.class, true,
            BigDecimal.class, new BigDecimal("91.25"));
}
