/**
 * Reads a 述职报告 as its reviewers read it: title, sections, and the single 成效, 不足, 原因 and 打算 in them, each with
 * its place in the text as uploaded. Pure Java; nothing here knows of storage or workflow.
 */
package shuping.report.structure;
