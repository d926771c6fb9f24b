package shuping.report.submission;

/** Where a report stands, as far as its text is concerned. */
enum ReportStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    /** Its latest version was taken back before anybody reviewed it. */
    WITHDRAWN,
    PASSED,
    CLOSED;

    /** Whether its organisation may change the draft and submit it. */
    boolean open() {
        return this == DRAFT || this == RETURNED || this == WITHDRAWN;
    }
}
