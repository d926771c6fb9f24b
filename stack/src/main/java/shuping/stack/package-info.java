/**
 * Starts what 述评 stands on, PostgreSQL, Kafka and Keycloak ({@link shuping.stack.Stack}), as native processes or, for
 * tests, in Docker; and on top of them the four services ({@link shuping.stack.House}). {@code ./run}, {@code ./verify} and
 * every test use this code.
 */
package shuping.stack;
