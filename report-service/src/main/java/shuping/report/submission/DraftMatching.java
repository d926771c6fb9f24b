package shuping.report.submission;

import java.time.Instant;
import org.springframework.lang.Nullable;
import shuping.report.matching.Matching;

/**
 * The matching of a draft.
 *
 * @param basis stands for the items and corrections it was made from; to be given back with a correction
 * @param correctedAt null where nobody corrected it
 */
record DraftMatching(
        Matching matching, String basis, @Nullable Instant correctedAt, @Nullable String correctedByName) {}
