/** The inbox: who has which task, claiming it, deciding on it. */
package shuping.workflow.task;
