/** The report as an official document (GB/T 9704): one model, a Word and a PDF writer; its findings as a sheet. */
package shuping.report.typeset;
