/** What the engine's timers do to those who act at the same moment. */
package shuping.workflow.timer;
