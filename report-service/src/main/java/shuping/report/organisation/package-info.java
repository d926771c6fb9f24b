/** 党组织: who owes a report, and who is its secretary. */
package shuping.report.organisation;
