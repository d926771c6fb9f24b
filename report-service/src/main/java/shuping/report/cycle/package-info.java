/** 述职年度: its timetable, from which all deadlines come, and its rules for the reports' text and the ballot. */
package shuping.report.cycle;
