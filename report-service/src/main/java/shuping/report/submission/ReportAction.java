package shuping.report.submission;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the asking person may do with a report now. */
enum ReportAction {
    UPLOAD("upload"),
    SUBMIT("submit");

    private final String code;

    ReportAction(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }
}
