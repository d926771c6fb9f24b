package shuping.report.document;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One w:p: its number, if Word counts it, and its visible runs. */
final class WordParagraph {

    private final WordBody body;
    private final XMLStreamReader xml;
    private final WordNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private String style;
    private int numId = -1;
    private int level = -1;
    private boolean markDeleted;

    WordParagraph(WordBody body, XMLStreamReader xml, WordNumbering numbering) {
        this.body = body;
        this.xml = xml;
        this.numbering = numbering;
    }

    void read() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && !inside(xml.getLocalName())) {
                depth++;
            }
        }
        boolean visible = !text.toString().isBlank();
        String number = visible ? numbering.next(style, numId, level) : "";
        body.add(number + text, !markDeleted);
    }

    /** Reads an element whole if it is one we know; otherwise false, and its children come next. */
    private boolean inside(String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> properties();
            case "r" -> run();
            case "p" -> new WordParagraph(body, xml, numbering).read();
            case "del", "moveFrom", "Fallback", "rt", "instrText", "sdtPr", "sectPr" -> Xml.skip(xml);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void properties() throws XMLStreamException {
        boolean change = false;
        for (int depth = 1; depth > 0; ) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                change &= !xml.getLocalName().equals("pPrChange");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (!change) {
                    change = property();
                }
            }
        }
    }

    /** Notes one property; true if what follows is how the paragraph was before a tracked change. */
    private boolean property() {
        switch (xml.getLocalName()) {
            case "pStyle" -> style = Xml.attribute(xml, "val");
            case "numId" -> numId = Xml.number(xml, "val", -1);
            case "ilvl" -> level = Xml.number(xml, "val", 0);
            case "del" -> markDeleted = true;
            case "pPrChange" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }

    private void run() throws XMLStreamException {
        int begin = text.length();
        boolean hidden = false;
        for (int depth = 1; depth > 0; ) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                continue;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            depth++;
            switch (xml.getLocalName()) {
                case "t" -> {
                    text.append(xml.getElementText());
                    Limits.check(text.length());
                    depth--;
                }
                case "tab" -> text.append(depth == 2 ? "\t" : "");
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "vanish" -> hidden = Xml.on(xml);
                case "p" -> {
                    new WordParagraph(body, xml, numbering).read();
                    depth--;
                }
                case "delText", "instrText", "rt", "Fallback", "rPrChange" -> {
                    Xml.skip(xml);
                    depth--;
                }
                default -> {}
            }
        }
        if (hidden) {
            text.setLength(begin);
        }
    }
}
