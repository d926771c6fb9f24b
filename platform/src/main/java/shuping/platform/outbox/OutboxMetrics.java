package shuping.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code shuping.outbox.age}: seconds the oldest unsent event has been waiting; 0 when all are sent. */
@Component
class OutboxMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    OutboxMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shuping.outbox.age", this, OutboxMetrics::age).baseUnit("seconds").register(registry);
    }

    private double age() {
        return jdbc.sql("select coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0) from outbox")
                .query(Double.class)
                .single();
    }
}
