package shuping.platform.inbox;

import java.time.Instant;

/** A message that was given up, by whom and why. */
record DiscardedIncident(Incident incident, Instant discardedAt, String by, String byName, String reason) {}
