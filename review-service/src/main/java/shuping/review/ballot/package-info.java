/** 现场测评: roll, secret ballot, tally and score. */
package shuping.review.ballot;
