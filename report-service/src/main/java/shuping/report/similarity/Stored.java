package shuping.report.similarity;

import java.util.UUID;

/**
 * The latest submitted version of a report.
 *
 * @param seq number of the version in the order of writing
 * @param year of its cycle
 */
public record Stored(
        long seq, UUID reportId, int version, String organisation, String organisationName, int year, String text) {}
