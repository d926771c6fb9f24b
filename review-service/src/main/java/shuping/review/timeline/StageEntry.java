package shuping.review.timeline;

import java.time.Instant;
import shuping.review.report.Stage;

/** When a report entered a stage. */
record StageEntry(Stage stage, Instant at) {}
