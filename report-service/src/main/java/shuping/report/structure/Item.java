package shuping.report.structure;

/**
 * One numbered (or otherwise separable) statement of a section.
 *
 * @param no its position in the section, from 1
 * @param text without number and closing punctuation, without line breaks and watermarks
 * @param start where it begins in the text as uploaded (UTF-16 units)
 * @param end where it ends there, exclusive
 */
public record Item(int no, String text, int start, int end) {}
