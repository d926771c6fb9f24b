package shuping.contracts;

import java.time.LocalDate;

/**
 * 时间表 of a cycle: the source of every deadline. Working days are those of the Chinese calendar, counted from the day
 * after the step begins; a deadline ends with its day in the cycle's zone.
 *
 * @param submission last day to submit the report
 * @param reviewDays working days for the departmental review
 * @param revisionDays working days to revise a returned report
 * @param maxRounds rounds of review before a return is escalated
 * @param meeting day by which the on-site appraisal is held
 * @param gradeDays working days for the grade after the appraisal
 * @param planDays working days to file a rectification plan
 * @param planApprovalDays working days to approve it
 * @param rectificationMonths months for an item whose plan names no deadline yet
 * @param verificationDays working days to verify
 * @param reminderDays working days before a deadline at which the reminder goes out
 */
public record Timetable(
        LocalDate submission,
        int reviewDays,
        int revisionDays,
        int maxRounds,
        LocalDate meeting,
        int gradeDays,
        int planDays,
        int planApprovalDays,
        int rectificationMonths,
        int verificationDays,
        int reminderDays) {}
