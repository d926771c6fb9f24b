package shuping.report.submission;

import java.time.Instant;

/** What a reviewer said about one passage of the version under review. */
record Remark(int version, String department, String byName, Instant at, int starts, int ends, String quote, String text) {}
