package shuping.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code shuping.incidents.open}: reports that stand still until somebody looks. */
@Component
class IncidentMetrics implements MeterBinder {

    private final DeadLetters deadLetters;
    private final List<IncidentSource> others;

    IncidentMetrics(DeadLetters deadLetters, List<IncidentSource> others) {
        this.deadLetters = deadLetters;
        this.others = others;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shuping.incidents.open", this, IncidentMetrics::open).register(registry);
    }

    private double open() {
        return deadLetters.count() + others.stream().mapToInt(source -> source.incidents().size()).sum();
    }
}
