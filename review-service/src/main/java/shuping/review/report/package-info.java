/** Our copy of organisations, cycles and reports: the stage a report stands in, and who may read it. */
package shuping.review.report;
