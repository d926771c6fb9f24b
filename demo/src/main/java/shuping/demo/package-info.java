/** What shows the system at work: a REST client with real logins, the loader of the demo data, and the player. */
package shuping.demo;
