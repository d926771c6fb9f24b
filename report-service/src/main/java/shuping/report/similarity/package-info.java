/**
 * 查重: which passages of a report stand in other reports, this year's and earlier ones. An index of fingerprints in memory
 * names the reports worth a look, the texts themselves decide.
 */
package shuping.report.similarity;
