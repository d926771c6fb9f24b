package shuping.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import shuping.contracts.Event;
import shuping.contracts.EventTypes;

/** Every {@link OnEvent} method of this service, by the type of event it takes. */
@Component
class EventHandlers implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;
    private final ObjectMapper json;
    private final Map<Class<?>, List<Handler>> handlers = new HashMap<>();

    EventHandlers(ConfigurableListableBeanFactory beans, ObjectMapper json) {
        this.beans = beans;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var name : beans.getBeanDefinitionNames()) {
            var type = beans.getType(name, false);
            if (type == null || !type.getName().startsWith("shuping.")) {
                continue;
            }
            MethodIntrospector.selectMethods(type, EventHandlers::isHandler).forEach(method -> register(name, method));
        }
    }

    private static boolean isHandler(Method method) {
        return AnnotationUtils.findAnnotation(method, OnEvent.class) != null;
    }

    private void register(String bean, Method method) {
        var target = beans.getBean(bean);
        var callable = AopUtils.selectInvocableMethod(method, target.getClass());
        ReflectionUtils.makeAccessible(callable);
        handlers.computeIfAbsent(method.getParameterTypes()[0], type -> new ArrayList<>())
                .add(new Handler(target, callable));
    }

    /**
     * Events of a type nobody here takes are left alone. One of a type that the contracts do not name is newer than this
     * version, and may be for us: it must not pass unseen.
     */
    void dispatch(String type, String payload) {
        if (type.equals(EventConsumer.UNREADABLE)) {
            throw new Unhandled(Cause.UNREADABLE, "Not a CloudEvent");
        }
        var eventClass = EventTypes.all().get(type);
        if (eventClass == null) {
            throw new Unhandled(Cause.UNKNOWN_TYPE, "No such event: " + type);
        }
        if (!handlers.containsKey(eventClass)) {
            return;
        }
        var event = read(eventClass, payload);
        handlers.get(eventClass).forEach(handler -> ReflectionUtils.invokeMethod(handler.method, handler.bean, event));
    }

    private Event read(Class<? extends Event> type, String payload) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new Unhandled(Cause.MALFORMED, "Not a " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    private record Handler(Object bean, Method method) {}
}
