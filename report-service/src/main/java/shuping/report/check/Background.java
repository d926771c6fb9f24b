package shuping.report.check;

/**
 * What is known around a report.
 *
 * @param organisationName whose report it is
 */
public record Background(String organisationName) {}
