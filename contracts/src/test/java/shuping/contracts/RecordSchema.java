package shuping.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The JSON Schema that a record stands for on the wire. Additional properties are allowed: events are extended. */
final class RecordSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RecordSchema() {}

    static ObjectNode of(Class<? extends Event> event) {
        var schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:shuping:event:" + EventTypes.nameOf(event));
        schema.put("title", EventTypes.nameOf(event));
        schema.setAll(object(event));
        return schema;
    }

    private static ObjectNode object(Class<?> type) {
        var schema = JSON.objectNode().put("type", "object");
        var required = JSON.arrayNode();
        var properties = JSON.objectNode();
        for (var component : type.getRecordComponents()) {
            required.add(component.getName());
            properties.set(component.getName(), orNull(schemaOf(component.getGenericType()), component.getType()));
        }
        schema.set("required", required);
        schema.set("properties", properties);
        return schema;
    }

    /** Every component is always written; a reference may be null, as its record's documentation says. */
    private static JsonNode orNull(ObjectNode schema, Class<?> type) {
        if (type.isPrimitive() || type == UUID.class || type == Instant.class || List.class.isAssignableFrom(type)) {
            return schema;
        }
        var either = JSON.objectNode();
        either.putArray("anyOf").add(schema).add(JSON.objectNode().put("type", "null"));
        return either;
    }

    private static ObjectNode schemaOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                var map = JSON.objectNode().put("type", "object");
                map.set("propertyNames", schemaOf(arguments[0]));
                map.set("additionalProperties", schemaOf(arguments[1]));
                return map;
            }
            var list = JSON.objectNode().put("type", "array");
            list.set("items", schemaOf(arguments[0]));
            return list;
        }
        return plain((Class<?>) type);
    }

    private static ObjectNode plain(Class<?> type) {
        var schema = JSON.objectNode();
        if (type.isEnum()) {
            var values = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(values::add);
            return schema;
        }
        if (type.isRecord()) {
            return object(type);
        }
        if (type == UUID.class) {
            return schema.put("type", "string").put("format", "uuid");
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer");
        }
        if (type == BigDecimal.class) {
            return schema.put("type", "number");
        }
        if (type == boolean.class) {
            return schema.put("type", "boolean");
        }
        return schema.put("type", "string");
    }
}
