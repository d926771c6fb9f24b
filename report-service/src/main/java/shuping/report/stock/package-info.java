/** 套话: causes that fit everything, known beforehand or learned from what many organisations say. */
package shuping.report.stock;
