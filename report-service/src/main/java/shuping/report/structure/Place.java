package shuping.report.structure;

/**
 * A passage of the text as uploaded.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record Place(int start, int end) {}
