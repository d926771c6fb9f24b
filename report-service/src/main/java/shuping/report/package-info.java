/** Organisations, the annual cycle, the report with its draft and its submitted versions. */
package shuping.report;
