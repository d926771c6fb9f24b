package shuping.report.document;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the body of a Word document as its reader sees it: automatic numbers written out, deleted and moved-away
 * revisions, hidden text, field codes and comments left out; a table row is a line with tabs between its cells.
 */
final class WordBody {

    private final WordNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private StringBuilder begun = new StringBuilder();
    private int tables;
    private boolean rowHasCell;

    WordBody(WordNumbering numbering) {
        this.numbering = numbering;
    }

    String read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(in);
        while (xml.hasNext()) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return text.append(begun).toString().strip();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> paragraph(xml);
            case "tbl" -> tables++;
            case "tr" -> rowHasCell = false;
            case "tc" -> {
                if (rowHasCell) {
                    trimLineEnd();
                    text.append('\t');
                }
                rowHasCell = true;
            }
            case "del", "moveFrom", "sectPr", "Fallback" -> Xml.skip(xml);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "tbl" -> tables--;
            case "tr" -> {
                trimLineEnd();
                text.append('\n');
            }
            default -> {}
        }
    }

    private void paragraph(XMLStreamReader xml) throws XMLStreamException {
        var paragraph = new WordParagraph(xml, numbering, begun).read();
        begun = paragraph.goesOn() ? paragraph.text() : new StringBuilder();
        if (!paragraph.goesOn()) {
            text.append(paragraph.text()).append('\n');
        }
        text.append(paragraph.boxes());
        Limits.check(text.length() + begun.length());
    }

    private void trimLineEnd() {
        if (tables > 0 && !text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
    }
}
