package shuping.report.submission;

import java.util.ArrayList;
import java.util.List;
import shuping.report.structure.SectionKind;
import shuping.report.structure.Structure;
import shuping.report.structure.StructureReader;

/** What the writer should look at before submitting. Nothing here stops a submission. */
final class Notices {

    private static final int SHORT = 300;

    private Notices() {}

    static List<String> of(String title, String text, Structure structure) {
        var notices = new ArrayList<String>();
        if (title.isEmpty()) {
            notices.add("未识别出标题，请填写标题后再报送");
        }
        missing(notices, structure, SectionKind.ACHIEVEMENTS, "工作成效");
        missing(notices, structure, SectionKind.SHORTCOMINGS, "主要不足");
        missing(notices, structure, SectionKind.PLAN, "下步打算");
        if (structure.placeholders() > 0) {
            notices.add("有 " + structure.placeholders() + " 处占位符（如 XX、××）没有填写");
        }
        if (!structure.watermarks().isEmpty()) {
            notices.add("混有文库网站的文字 " + structure.watermarks().size() + " 处：“" + structure.watermarks().get(0) + "”");
        }
        var length = text.codePointCount(0, text.length());
        if (length < SHORT) {
            notices.add("正文只有 " + length + " 字，偏短");
        }
        var reports = StructureReader.readAll(text).size();
        if (reports > 1) {
            notices.add("文件中像有 " + reports + " 份述职报告，请只保留本单位的一份");
        }
        return List.copyOf(notices);
    }

    private static void missing(List<String> notices, Structure structure, SectionKind kind, String title) {
        if (structure.sections().stream().noneMatch(section -> section.kind() == kind)) {
            notices.add("未识别出“" + title + "”部分");
        }
    }
}
