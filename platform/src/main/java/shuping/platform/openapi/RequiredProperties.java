package shuping.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** In our records a component is always there unless it is marked {@code @Nullable}: the description says the same. */
@Component
class RequiredProperties implements ModelConverter {

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var record = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && record.isRecord()) {
            var described = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
            for (var component : record.getRecordComponents()) {
                if (described != null && described.getProperties() != null
                        && described.getProperties().containsKey(component.getName())
                        && !component.getAccessor().isAnnotationPresent(Nullable.class)
                        && (described.getRequired() == null || !described.getRequired().contains(component.getName()))) {
                    described.addRequiredItem(component.getName());
                }
            }
        }
        return schema;
    }
}
