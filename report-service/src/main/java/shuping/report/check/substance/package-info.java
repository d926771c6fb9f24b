/** Whether a report says something: specific, explained, answered, of the person, and held against the year before. */
package shuping.report.check.substance;
