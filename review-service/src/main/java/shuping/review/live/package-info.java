/** Tells open pages that something changed: type and id, never data. */
package shuping.review.live;
