/** What leaders see at a glance, and what lies beneath each figure. */
package shuping.review.dashboard;
