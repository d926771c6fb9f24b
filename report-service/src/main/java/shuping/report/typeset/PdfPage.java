package shuping.report.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import shuping.report.check.Finding;

/** The report as well-formed XHTML, to be laid out by typeset.css. */
final class PdfPage {

    private static final String STYLE = style();

    private final StringBuilder html = new StringBuilder();

    private PdfPage() {}

    static String of(OfficialDocument document) {
        var page = new PdfPage();
        page.html.append("<html lang=\"zh-CN\"><head><title>").append(escaped(document.title()))
                .append("</title><style>").append(STYLE).append("</style></head><body>");
        page.element("h1", "", document.title());
        if (document.byline() != null) {
            page.element("p", "byline", document.byline());
        }
        document.paragraphs().forEach(page::paragraph);
        page.findings(document.findings());
        return page.html.append("</body></html>").toString();
    }

    private void paragraph(Paragraph paragraph) {
        html.append("<p class=\"").append(paragraph.role().name().toLowerCase()).append("\">");
        for (var run : paragraph.runs()) {
            html.append("<span class=\"").append(run.face().name().toLowerCase())
                    .append(run.notes().isEmpty() ? "" : " noted").append("\">")
                    .append(escaped(run.text())).append("</span>");
            run.notes().forEach(note -> html.append("<sup>").append(note).append("</sup>"));
        }
        html.append("</p>");
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.append("<div class=\"annex\">");
        element("h2", "", "审核提示");
        html.append("<table><thead><tr><th>序号</th><th>级别</th><th>提示</th><th>怎么改</th></tr></thead><tbody>");
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            html.append("<tr>");
            element("td", "number", String.valueOf(i + 1));
            element("td", "level", finding.severity().title());
            element("td", "", finding.title() + "：" + finding.message());
            element("td", "", finding.advice());
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    private void element(String tag, String css, String text) {
        html.append('<').append(tag).append(css.isEmpty() ? "" : " class=\"" + css + "\"").append('>')
                .append(escaped(text)).append("</").append(tag).append('>');
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(Printable.of(text), "UTF-8");
    }

    private static String style() {
        try (var in = PdfPage.class.getResourceAsStream("/typeset.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
