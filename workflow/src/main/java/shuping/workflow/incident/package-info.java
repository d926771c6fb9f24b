/** Failed jobs of the engine as incidents. */
package shuping.workflow.incident;
