package shuping.workflow.clock;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shuping.platform.clock.ClockMoved;

/** The engine's own clock follows the service's, so that timers fire. */
@Component
class EngineClock {

    @EventListener
    void on(ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
    }
}
