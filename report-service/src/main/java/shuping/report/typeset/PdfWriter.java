package shuping.report.typeset;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The report as PDF. Fonts are embedded and subset; nothing is ever loaded from elsewhere. */
public final class PdfWriter {

    private static final String BASE = "https://nowhere.invalid/";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    public static byte[] write(OfficialDocument document) {
        var builder = new PdfRendererBuilder();
        for (var face : Face.values()) {
            font(builder, face.name().toLowerCase(), face.free());
        }
        font(builder, "rare", "Shuping Rare");
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(PdfPage.of(document), BASE);
        builder.withProducer("述评");
        try (var out = new ByteArrayOutputStream()) {
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family) {
        builder.useFont(() -> open(file), family);
    }

    private static InputStream open(String file) {
        return PdfWriter.class.getResourceAsStream("/fonts/shuping-" + file + ".ttf");
    }
}
