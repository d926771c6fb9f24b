package shuping.report.check;

import shuping.report.cycle.Severity;

/**
 * What a check looks for.
 *
 * @param id stable, in words and hyphens: the cycle's severities and the labelled set name it
 * @param title a few characters for the margin
 * @param why one sentence: why a reviewer minds
 * @param severity where the cycle does not set another
 */
public record Rule(String id, String title, String why, Severity severity) {}
