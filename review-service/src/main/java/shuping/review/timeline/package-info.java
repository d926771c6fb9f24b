/** 流转记录: the append-only trail of a report, where it stands and what comes next. */
package shuping.review.timeline;
