package shuping.report.document;

/**
 * An upload that was read.
 *
 * @param text what it says; line ends are \n, automatic numbers are written out
 * @param sha256 of the bytes as uploaded, in hexadecimal
 */
public record ReadDocument(String text, DocumentKind kind, String sha256) {}
