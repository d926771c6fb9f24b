/** The whole system as people and programs meet it: real processes, real tokens, through the gateway. */
package shuping.acceptance;
