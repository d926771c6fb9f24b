/** How fast it is: whole loops beside the bare engine, the second start, memory, and how soon a leader sees a change. */
package shuping.bench;
