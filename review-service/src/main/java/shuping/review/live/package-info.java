/** Tells open pages that something changed which their person may read: type and id, never data. */
package shuping.review.live;
