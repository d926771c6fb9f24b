package shuping.report.typeset;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of the PDF, read once and kept while there is room: read anew they cost each document 120 MB, and four documents at
 * a time more than the service has.
 */
final class Fonts {

    private static final Map<String, SoftReference<TrueTypeFont>> KEPT = new HashMap<>();

    private Fonts() {}

    /** The face as a font of this document, made when a character needs it. */
    static PDFontSupplier in(PDDocument document, String file) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(document, face(file), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static synchronized TrueTypeFont face(String file) {
        var kept = KEPT.get(file);
        var face = kept == null ? null : kept.get();
        if (face == null) {
            face = read(file);
            KEPT.put(file, new SoftReference<>(face));
        }
        return face;
    }

    private static TrueTypeFont read(String file) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/shuping-" + file + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
