package shuping.report.document;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads numbering.xml and what styles.xml says of numbering. */
final class NumberingPart {

    private final Map<Integer, NumberingList.Levels> abstracts = new HashMap<>();
    private final Map<Integer, String> links = new HashMap<>();
    private final Map<Integer, Integer> abstractOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, Map<Integer, NumberingList.Level>> own = new HashMap<>();
    private NumberingList.Levels levels;
    private int abstractId;
    private int numId = -1;
    private int level;
    private int start;
    private String format;
    private String text;
    private boolean legal;
    private int restartsAfter;

    private NumberingPart() {}

    static Map<Integer, NumberingList> lists(InputStream in, Map<String, WordNumbering.Style> styles)
            throws XMLStreamException {
        var part = new NumberingPart();
        var xml = Xml.reader(in);
        while (xml.hasNext()) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                part.start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                part.end(xml.getLocalName());
            }
        }
        return part.lists(styles);
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "abstractNum" -> {
                abstractId = Xml.number(xml, "abstractNumId", -1);
                levels = new NumberingList.Levels();
                abstracts.put(abstractId, levels);
            }
            case "numStyleLink" -> links.put(abstractId, Xml.attribute(xml, "val"));
            case "num" -> numId = Xml.number(xml, "numId", -1);
            case "abstractNumId" -> abstractOf.put(numId, Xml.number(xml, "val", -1));
            case "lvlOverride" -> level = Xml.number(xml, "ilvl", 0);
            case "startOverride" -> restarts.computeIfAbsent(numId, id -> new HashMap<>())
                    .put(level, Xml.number(xml, "val", 1));
            case "lvl" -> {
                level = Xml.number(xml, "ilvl", 0);
                start = 1;
                format = "decimal";
                text = "";
                legal = false;
                restartsAfter = -1;
            }
            case "start" -> start = Xml.number(xml, "val", 1);
            case "numFmt" -> format = String.valueOf(Xml.attribute(xml, "val"));
            case "lvlText" -> text = Xml.attribute(xml, "val") == null ? "" : Xml.attribute(xml, "val");
            case "lvlRestart" -> restartsAfter = Xml.number(xml, "val", -1);
            case "isLgl" -> legal = Xml.on(xml);
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("abstractNum")) {
            levels = null;
        } else if (name.equals("lvl")) {
            var read = new NumberingList.Level(start, format, text, legal, restartsAfter);
            if (levels != null) {
                levels.put(level, read);
            } else {
                own.computeIfAbsent(numId, id -> new HashMap<>()).put(level, read);
            }
        }
    }

    private Map<Integer, NumberingList> lists(Map<String, WordNumbering.Style> styles) {
        var lists = new HashMap<Integer, NumberingList>();
        abstractOf.forEach((id, abstractNum) -> {
            int linked = abstractNum;
            String link = links.get(abstractNum);
            var style = link == null ? null : styles.get(link);
            if (style != null && abstractOf.containsKey(style.numId())) {
                linked = abstractOf.get(style.numId());
            }
            var found = abstracts.get(linked);
            if (found != null) {
                lists.put(id, new NumberingList(
                        found, own.getOrDefault(id, Map.of()), restarts.getOrDefault(id, Map.of())));
            }
        });
        return lists;
    }

    static Map<String, WordNumbering.Style> styles(InputStream in) throws XMLStreamException {
        var styles = new HashMap<String, WordNumbering.Style>();
        var xml = Xml.reader(in);
        String id = null;
        String basedOn = null;
        int numId = -1;
        int level = -1;
        while (xml.hasNext()) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = Xml.attribute(xml, "styleId");
                        basedOn = null;
                        numId = -1;
                        level = -1;
                    }
                    case "basedOn" -> basedOn = Xml.attribute(xml, "val");
                    case "numId" -> numId = Xml.number(xml, "val", -1);
                    case "ilvl" -> level = Xml.number(xml, "val", -1);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style") && id != null) {
                styles.put(id, new WordNumbering.Style(basedOn, numId, level));
            }
        }
        return styles;
    }
}
