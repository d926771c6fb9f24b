package shuping.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event there is, by its name on the wire. Built from the sealed interfaces, so there is nothing to register. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_NAME = Arrays.stream(Event.class.getPermittedSubclasses())
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
            .collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static Map<String, Class<? extends Event>> all() {
        return BY_NAME;
    }

    public static String titleOf(Class<? extends Event> type) {
        return type.getAnnotation(EventType.class).title();
    }

    public static String nameOf(Class<? extends Event> type) {
        return type.getAnnotation(EventType.class).value();
    }
}
