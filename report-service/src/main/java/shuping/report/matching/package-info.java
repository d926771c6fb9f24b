/** 对照: which causes and which plan items belong to which shortcoming, as read from the report or as people corrected it. */
package shuping.report.matching;
