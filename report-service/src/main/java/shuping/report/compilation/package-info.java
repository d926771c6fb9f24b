/** 汇编: one file with many reports, divided and assigned before anything of it becomes a draft. */
package shuping.report.compilation;
