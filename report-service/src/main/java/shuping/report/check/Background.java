package shuping.report.check;

import org.springframework.lang.Nullable;
import shuping.report.matching.Correction;
import shuping.report.organisation.Organisation;
import shuping.report.rectification.LastYear;
import shuping.report.similarity.Comparison;
import shuping.report.stock.SaidByMany;

/**
 * What is known around a report.
 *
 * @param organisation whose report it is
 * @param register the names of all organisations
 * @param saidByMany causes that many reports give
 * @param lastYear what the organisation has to account for
 * @param correction of the matching of its items; null where nobody corrected it
 * @param comparison which passages of the text stand in other reports
 */
public record Background(
        Organisation organisation,
        OrganisationNames register,
        SaidByMany saidByMany,
        LastYear lastYear,
        @Nullable Correction correction,
        Comparison comparison) {}
