/** The demo clock. */
package shuping.workflow.clock;
