package shuping.report.document;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One w:p: its number, if Word counts it, and its visible runs. What stands in boxes anchored to it comes behind. */
final class WordParagraph {

    private final XMLStreamReader xml;
    private final WordNumbering numbering;
    private final StringBuilder text;
    private final StringBuilder boxes = new StringBuilder();
    private String style;
    private int numId = -1;
    private int level = -1;
    private boolean markDeleted;

    /** @param begun what goes before it in its line */
    WordParagraph(XMLStreamReader xml, WordNumbering numbering, StringBuilder begun) {
        this.xml = xml;
        this.numbering = numbering;
        this.text = begun;
    }

    /** Reads on to its end, into text and boxes. */
    WordParagraph read() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && !inside(xml.getLocalName())) {
                depth++;
            }
        }
        if (!markDeleted) {
            String number = numbering.next(style, numId, level);
            text.insert(0, text.toString().isBlank() ? "" : number);
        }
        return this;
    }

    StringBuilder text() {
        return text;
    }

    /** Lines, each with its end. */
    StringBuilder boxes() {
        return boxes;
    }

    /** Was its end deleted, so that the next paragraph is the rest of it, and numbered as that is? */
    boolean goesOn() {
        return markDeleted;
    }

    private void box() throws XMLStreamException {
        var inside = new WordParagraph(xml, numbering, new StringBuilder()).read();
        boxes.append(inside.text()).append('\n').append(inside.boxes());
    }

    /** Reads an element whole if it is one we know; otherwise false, and its children come next. */
    private boolean inside(String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> properties();
            case "r" -> run();
            case "p" -> box();
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
            case "del", "moveFrom" -> markDeleted = true;
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
                    Xml.text(xml, text);
                    depth--;
                }
                case "tab" -> text.append(depth == 2 ? "\t" : "");
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "vanish" -> hidden = Xml.on(xml);
                case "p" -> {
                    box();
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
