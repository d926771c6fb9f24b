/** 整改: items, plans, evidence, verification and the ledger 台账. */
package shuping.review.rectification;
