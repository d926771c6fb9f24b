/** Deadlines, reminders and escalations out of the cycle's timetable. */
package shuping.workflow.deadline;
