/** What was to be put right after the year before, and what of it was: the copy that the checks of this year's report need. */
package shuping.report.rectification;
