package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.report.document.WordSample.word;

import org.junit.jupiter.api.Test;

class WordDocumentTest {

    private static final String LEVELS = "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
            + level(3, "chineseCounting", "%4是") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/></w:lvl>";
    }

    private static String read(WordSample sample) {
        return DocumentReader.read(sample.bytes(), "报告.docx").text();
    }

    @Test
    void aParagraphIsALine() {
        assertThat(read(word().paragraph("书记述职报告").paragraph("一、工作成效"))).isEqualTo("书记述职报告\n一、工作成效");
    }

    @Test
    void automaticNumbersAreWrittenOut() {
        var sample = word().numbering(LEVELS)
                .numbered(1, 0, "工作成效")
                .numbered(1, 1, "抓学习。")
                .numbered(1, 1, "抓队伍。")
                .numbered(1, 2, "2023年培训干部。")
                .numbered(1, 0, "主要不足")
                .numbered(1, 3, "制度不全；")
                .numbered(1, 3, "抓得不紧。")
                .numbered(1, 1, "重新计数。");
        assertThat(read(sample)).isEqualTo("""
                一、工作成效
                （一）抓学习。
                （二）抓队伍。
                1. 2023年培训干部。
                二、主要不足
                一是制度不全；
                二是抓得不紧。
                （一）重新计数。""");
    }

    @Test
    void aListThatStartsAnewCountsFromOneAgain() {
        var sample = word().numbering(LEVELS).numbered(1, 0, "甲").numbered(1, 0, "乙").numbered(2, 0, "丙").numbered(2, 0, "丁");
        assertThat(read(sample)).isEqualTo("一、甲\n二、乙\n一、丙\n二、丁");
    }

    @Test
    void aListMayWordALevelOtherwise() {
        var sample = word().numbering(LEVELS + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                        + level(0, "decimal", "第%1") + "</w:lvlOverride></w:num>")
                .numbered(1, 0, "甲").numbered(3, 0, "，乙").numbered(1, 0, "丙");
        assertThat(read(sample)).isEqualTo("一、甲\n第2 ，乙\n三、丙");
    }

    @Test
    void aLevelMayCountOnUnderTheNextHeading() {
        var levels = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、")
                + level(1, "chineseCounting", "（%2）").replace("<w:numFmt", "<w:lvlRestart w:val=\"0\"/><w:numFmt")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var sample = word().numbering(levels)
                .numbered(1, 0, "甲").numbered(1, 1, "子").numbered(1, 0, "乙").numbered(1, 1, "丑");
        assertThat(read(sample)).isEqualTo("一、甲\n（一）子\n二、乙\n（二）丑");
    }

    @Test
    void anEmptyParagraphIsCountedAsWordDoes() {
        var sample = word().numbering(LEVELS).numbered(1, 0, "甲").numbered(1, 0, "").numbered(1, 0, "丙");
        assertThat(read(sample)).isEqualTo("一、甲\n\n三、丙");
    }

    @Test
    void aStyleMayCarryTheNumbering() {
        var sample = word().numbering(LEVELS)
                .styles("<w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"Sub\"><w:basedOn w:val=\"Base\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"
                        + "</w:pPr></w:style>")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Base\"/></w:pPr><w:r><w:t>工作成效</w:t></w:r></w:p>")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Sub\"/></w:pPr><w:r><w:t>抓学习。</w:t></w:r></w:p>");
        assertThat(read(sample)).isEqualTo("一、工作成效\n（一）抓学习。");
    }

    @Test
    void deletedWordsAreGoneAndInsertedOnesStay() {
        var sample = word().xml("<w:p><w:r><w:t>抓</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>搬走</w:t></w:r></w:moveFrom>"
                + "<w:moveTo><w:r><w:t>搬来</w:t></w:r></w:moveTo></w:p>");
        assertThat(read(sample)).isEqualTo("抓新搬来");
    }

    @Test
    void paragraphsJoinWhereTheMarkBetweenThemIsDeleted() {
        var sample = word()
                .xml("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>抓基层</w:t></w:r></w:p>")
                .paragraph("打基础");
        assertThat(read(sample)).isEqualTo("抓基层打基础");
    }

    @Test
    void aParagraphJoinedToTheNextHasItsNumber() {
        var deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + "<w:r><w:t>抓基层</w:t></w:r></w:p>";
        var sample = word().numbering(LEVELS).numbered(1, 0, "抓学习").xml(deleted).numbered(1, 0, "打基础").numbered(1, 0, "办实事");
        assertThat(read(sample)).isEqualTo("一、抓学习\n二、抓基层打基础\n三、办实事");
    }

    @Test
    void hiddenTextAndFieldCodesAreLeftOut() {
        var sample = word().xml("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:t>可见</w:t></w:r></w:p>");
        assertThat(read(sample)).isEqualTo("可见");
    }

    @Test
    void aTableRowIsALineAndTheOrderStays() {
        var sample = word().paragraph("前")
                .xml("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>问题</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>措施</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                .paragraph("后");
        assertThat(read(sample)).isEqualTo("前\n问题\t措施\n甲\t乙\n后");
    }

    @Test
    void textBoxesAreReadOnceAndBehindTheirParagraph() {
        var sample = word().xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p>"
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>文</w:t></w:r></w:p>");
        assertThat(read(sample)).isEqualTo("文\n框");
    }

    @Test
    void aDocumentWithMacrosIsReadLikeAnyOther() {
        var sample = word().contentType("application/vnd.ms-word.document.macroEnabled.main+xml").paragraph("含宏的报告");
        assertThat(DocumentReader.read(sample.bytes(), "报告.docm").text()).isEqualTo("含宏的报告");
    }

    @Test
    void headersFootnotesAndCommentsAreNotPartOfTheText() {
        String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var sample = word()
                .part("header", "<w:hdr " + w + "><w:p><w:r><w:t>内部资料</w:t></w:r></w:p></w:hdr>")
                .part("footnotes", "<w:footnotes " + w + "><w:footnote><w:p><w:r><w:t>数据截至年底</w:t></w:r></w:p></w:footnote></w:footnotes>")
                .part("comments", "<w:comments " + w + "><w:comment><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment></w:comments>")
                .xml("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>培训干部</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                        + "<w:r><w:t>百名。</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        assertThat(read(sample)).isEqualTo("培训干部百名。");
    }

    @Test
    void listsAndTablesMayBeNestedDeeply() {
        var sample = word().numbering(LEVELS);
        for (int level = 0; level < 40; level++) {
            sample.numbered(1, level, "第" + level + "层");
        }
        sample.xml("<w:tbl><w:tr><w:tc>".repeat(50) + "<w:p><w:r><w:t>最里层</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>".repeat(50));
        assertThat(read(sample)).startsWith("一、第0层\n（一）第1层\n1. 第2层\n一是第3层\n").endsWith("最里层");
    }

    @Test
    void contentControlsAndLinksAreReadInTheirPlace() {
        var sample = word().xml("<w:sdt><w:sdtPr><w:alias w:val=\"标题\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>述职报告</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                + "<w:p><w:r><w:t>见</w:t></w:r><w:hyperlink><w:r><w:t>附件</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>。</w:t></w:r></w:smartTag></w:p>");
        assertThat(read(sample)).isEqualTo("述职报告\n见附件。");
    }

    @Test
    void wordsMarkedAsAnEmojiOrHtmlStayWords() {
        var sample = word().paragraph("&lt;script&gt;alert(1)&lt;/script&gt;").paragraph("\ud83d\ude00");
        assertThat(read(sample)).isEqualTo("<script>alert(1)</script>\n\ud83d\ude00");
    }
}
