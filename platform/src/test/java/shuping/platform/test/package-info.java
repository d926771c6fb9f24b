/** What the services' tests stand on: a real stack, real tokens, real events. */
package shuping.platform.test;
