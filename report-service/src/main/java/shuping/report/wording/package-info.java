/** What a passage speaks of, as far as its words tell: pairs of neighbouring characters, weighted, and topics. Pure Java. */
package shuping.report.wording;
