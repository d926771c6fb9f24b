package shuping.report.submission;

import java.time.Instant;

/** Who submitted when. */
record Submission(Instant at, String by, String byName) {}
