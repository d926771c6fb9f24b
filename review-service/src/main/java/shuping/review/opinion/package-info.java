/** 审核意见: what the departments said about each version. */
package shuping.review.opinion;
