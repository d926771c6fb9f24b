/** The report's and the rectification item's process: what events move the token, what the process tells. */
package shuping.workflow.process;
