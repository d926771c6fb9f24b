package shuping.report.typeset;

import java.util.List;

/** A paragraph as it stands in the report. */
record Paragraph(Role role, List<Run> runs) {

    enum Role {
        /** 称谓: no indent. */
        SALUTATION,
        HEADING,
        BODY,
        /** 署名、日期: at the right edge. */
        SIGNATURE
    }

    String text() {
        return runs.stream().map(Run::text).reduce("", String::concat);
    }
}
