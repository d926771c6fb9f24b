package shuping.platform.clock;

import java.time.Duration;

/** Told inside a service when its clock has taken a new offset. */
public record ClockMoved(Duration offset) {}
