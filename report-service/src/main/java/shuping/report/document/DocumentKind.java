package shuping.report.document;

/** What an upload turned out to be; found by its content, never by its name alone. */
public enum DocumentKind {
    DOCX,
    DOC,
    PDF,
    TEXT
}
