/** Our copy of the tasks in the inboxes: who is at work on a report, until when, and who therefore may read it. */
package shuping.review.task;
