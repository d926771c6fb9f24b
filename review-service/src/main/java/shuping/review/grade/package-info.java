/** 等次: what the formula proposed and what the leader decided. */
package shuping.review.grade;
