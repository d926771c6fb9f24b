/** Turns what was uploaded (Word, PDF, text) into the text that everything else points into. */
package shuping.report.document;
