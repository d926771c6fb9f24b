/** Which departments read a report, and where its process stands. */
package shuping.workflow.routing;
