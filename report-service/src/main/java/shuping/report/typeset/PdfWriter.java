package shuping.report.typeset;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The report as PDF. Fonts are embedded and subset; nothing is ever loaded from elsewhere. */
public final class PdfWriter {

    private static final String BASE = "https://nowhere.invalid/";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    public static byte[] write(OfficialDocument document) {
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder().usePDDocument(pdf);
            for (var face : Face.values()) {
                builder.useFont(Fonts.in(pdf, face.name().toLowerCase()), face.free());
            }
            builder.useFont(Fonts.in(pdf, "rare"), "Shuping Rare");
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(PdfPage.of(document), BASE);
            builder.withProducer("述评");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
