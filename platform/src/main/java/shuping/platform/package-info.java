/** What every service needs of plumbing, once: who is asking, outbox and inbox, problem documents, clock, tracing. */
package shuping.platform;
