package shuping.demo;

import java.util.List;

/**
 * What one organisation plays in the year.
 *
 * @param ending where its report shall stand in the end
 * @param returns how many rounds of review return it
 * @param mood what the evaluators think of it
 * @param grade what the leader decides; null to follow the proposal
 * @param remark a problem the leader adds; null for none
 * @param fates of its rectification items, in order
 */
record Part(String organisation, Ending ending, int returns, Mood mood, String grade, String remark, List<Fate> fates) {

    /** Where a report may stand in the end: one per stage, and the open ballot. */
    enum Ending {
        WRITING,
        REVIEW,
        REVISION,
        ESCALATED,
        APPRAISAL,
        BALLOT,
        GRADING,
        RECTIFICATION,
        CLOSED;

        String stage() {
            return this == BALLOT ? APPRAISAL.name() : name();
        }

        boolean reaches(Ending other) {
            return compareTo(other) >= 0;
        }
    }

    /** How an evaluator's choice falls: shares of 好, 较好, 一般, 差 and 弃权 in percent. */
    enum Mood {
        WARM(78, 18, 3, 0, 1),
        FAIR(45, 42, 9, 1, 3),
        COOL(18, 47, 25, 6, 4);

        private static final List<String> CHOICES = List.of("GOOD", "FAIRLY_GOOD", "AVERAGE", "POOR", "ABSTAIN");

        private final int[] shares;

        Mood(int... shares) {
            this.shares = shares;
        }

        /** @param percent 0 to 99 */
        String choice(int percent) {
            var rest = percent;
            for (var i = 0; i < shares.length; i++) {
                rest -= shares[i];
                if (rest < 0) {
                    return CHOICES.get(i);
                }
            }
            throw new IllegalArgumentException("不是 0 到 99：" + percent);
        }
    }

    /** How far a rectification item comes. */
    enum Fate {
        NO_PLAN("NOT_STARTED"),
        PLAN_RETURNED("NOT_STARTED"),
        PLAN_WAITING("PLAN_FILED"),
        ON_TIME("RECTIFYING"),
        DUE_SOON("RECTIFYING"),
        OVERDUE("RECTIFYING"),
        SENT_BACK("RECTIFYING"),
        WAITING("AWAITING_VERIFICATION"),
        STRUCK_OFF("STRUCK_OFF");

        private final String status;

        Fate(String status) {
            this.status = status;
        }

        String status() {
            return status;
        }

        boolean planned() {
            return this != NO_PLAN;
        }

        boolean approved() {
            return compareTo(ON_TIME) >= 0;
        }

        boolean proven() {
            return compareTo(SENT_BACK) >= 0;
        }

        boolean verified() {
            return this == SENT_BACK || this == STRUCK_OFF;
        }
    }

    /** Items beyond those the script names go on time. */
    Fate fate(int no) {
        if (ending == Ending.CLOSED) {
            return Fate.STRUCK_OFF;
        }
        return no <= fates.size() ? fates.get(no - 1) : Fate.ON_TIME;
    }

    boolean returned(int round) {
        return round <= returns;
    }
}
