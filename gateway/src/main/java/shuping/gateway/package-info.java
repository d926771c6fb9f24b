/**
 * The one door to the house. A browser holds a session cookie and never a token; API clients bring a bearer token.
 * What may be done is decided in the service that owns the data: the gateway only knows who somebody is.
 */
package shuping.gateway;
