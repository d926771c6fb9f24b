package shuping.report.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a small PDF by hand: characters are their own codes, so that any text can stand in it without a font file. */
final class PdfSample {

    private static final int SIZE = 16;

    private final List<StringBuilder> pages = new ArrayList<>();

    static PdfSample pdf() {
        return new PdfSample().page();
    }

    PdfSample page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** A line at this place; characters are 16 points wide, the page 595 by 842. */
    PdfSample line(int x, int y, String text) {
        return line(x, y, SIZE, text);
    }

    /** A line of characters that are as wide as said. */
    PdfSample line(int x, int y, int size, String text) {
        var codes = new StringBuilder();
        text.chars().forEach(c -> codes.append(String.format(Locale.ROOT, "%04X", c)));
        pages.get(pages.size() - 1).append(String.format(
                Locale.ROOT, "BT /F %d Tf 1 0 0 1 %d %d Tm <%s> Tj ET\n", size, x, y, codes));
        return this;
    }

    PdfSample picture() {
        pages.get(pages.size() - 1).append("q 500 0 0 700 40 40 cm /I Do Q\n");
        return this;
    }

    byte[] bytes() {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        int first = 6;
        for (int i = 0; i < pages.size(); i++) {
            kids.append(first + 1 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>");
        objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/Sample/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                + "/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/Sample/Flags 4/Ascent 880/Descent -120"
                + "/CapHeight 700/ItalicAngle 0/StemV 80/FontBBox[0 -120 1000 880]>>>>");
        objects.add(stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + rows() + "endcmap end end"));
        objects.add("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
                + "stream\nA\nendstream");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (first + 2 + 2 * i)
                    + " 0 R/Resources<</Font<</F 3 0 R>>" + (pages.get(i).indexOf("/I Do") >= 0 ? "/XObject<</I 6 0 R>>" : "")
                    + ">>>>");
            objects.add(stream(pages.get(i).toString()));
        }
        return file(objects);
    }

    /** One range per high byte: a range may not cross it. */
    private static String rows() {
        var rows = new StringBuilder();
        for (int block = 0; block < 256; block += 64) {
            rows.append("64 beginbfrange\n");
            for (int high = block; high < block + 64; high++) {
                rows.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>%n", high, high, high));
            }
            rows.append("endbfrange\n");
        }
        return rows.toString();
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static byte[] file(List<String> objects) {
        var out = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        write(out, "%PDF-1.7\n");
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            write(out, (i + 1) + " 0 obj" + objects.get(i) + "\nendobj\n");
        }
        int table = out.size();
        write(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(out, String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        write(out, "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
