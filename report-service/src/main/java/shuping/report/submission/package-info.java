/** The report: its draft, its submitted versions, its way from request to closing, and who may read it. */
package shuping.report.submission;
