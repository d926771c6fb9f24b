/** Two texts of one report held against each other: by item, by paragraph, by character. Pure, and bounded in time. */
package shuping.report.comparison;
