/** The checks a reviewer would make by hand: one class each, pure, over one report and what is known around it. */
package shuping.report.check;
