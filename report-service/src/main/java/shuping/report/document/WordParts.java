package shuping.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.springframework.lang.Nullable;

/** Finds a Word file's parts by the relationships that its zip declares (Open Packaging Conventions). */
final class WordParts {

    private static final Set<String> KINDS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/");

    private final Zip zip;
    /** Part names differ in case only by mistake. */
    private final Map<String, String> names = new HashMap<>();

    WordParts(Zip zip) {
        this.zip = zip;
        zip.names().forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    }

    /** The name of the part that holds the text, or null if this is no Word document. */
    @Nullable
    String main() throws IOException, XMLStreamException {
        var name = related("", "officeDocument");
        return name != null && open(name) != null && contentType(name).contains("word") ? name : null;
    }

    /** The name of the first part of this kind that belongs to another; null if there is none. */
    @Nullable
    String related(String part, String kind) throws IOException, XMLStreamException {
        int folder = part.lastIndexOf('/') + 1;
        try (var in = open(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels")) {
            if (in == null) {
                return null;
            }
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT && is(Xml.attribute(xml, "Type"), kind)
                        && !"External".equals(Xml.attribute(xml, "TargetMode")) && Xml.attribute(xml, "Target") != null) {
                    return resolved(part.substring(0, folder), Xml.attribute(xml, "Target"));
                }
            }
            return null;
        }
    }

    @Nullable
    InputStream open(@Nullable String name) {
        return name == null ? null : zip.open(names.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    }

    private static boolean is(@Nullable String type, String kind) {
        return type != null && type.endsWith(kind) && KINDS.contains(type.substring(0, type.length() - kind.length()));
    }

    private static String resolved(String folder, String target) {
        var steps = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private String contentType(String part) throws IOException, XMLStreamException {
        var found = "";
        try (var in = open("[Content_Types].xml")) {
            if (in == null) {
                return "";
            }
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                var type = String.valueOf(Xml.attribute(xml, "ContentType"));
                if (("/" + part).equalsIgnoreCase(Xml.attribute(xml, "PartName"))) {
                    return type;
                }
                var extension = Xml.attribute(xml, "Extension");
                if (extension != null && part.toLowerCase(Locale.ROOT).endsWith("." + extension.toLowerCase(Locale.ROOT))) {
                    found = type;
                }
            }
        }
        return found;
    }
}
