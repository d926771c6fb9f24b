package shuping.report.typeset;

import java.util.List;

/**
 * A stretch of text in one face.
 *
 * @param notes numbers, from 1, of the findings that speak of it
 */
record Run(String text, Face face, List<Integer> notes) {}
