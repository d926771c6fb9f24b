package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatermarkTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "##paidbegin##", "##paidend##", "【更~多素材@尽在#某某文库】", "*【更#多范文尽在@~某某@文库】", "---此处隐藏1444字,下载后查看---",
        "（某某网省略164字，正式会员可完整阅读）", "(未完，全文共721字，当前仅显示458字)", "(全文约5700字)", "[关注公众号某某文秘获取更多]",
        "+ p1 A# `% i7 R5", "www.example.com/1.html", "更多范文请访问www.example.com"
    })
    void isCutOutAndCollected(String watermark) {
        String text = "赤岭镇党委书记述职报告\n一、工作成效\n一是建强村级" + watermark + "队伍。二是办好民生实事。\n";
        var report = StructureReader.read(text);
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.watermarks()).containsExactly(watermark);
        var first = report.sections().get(0).items().get(0);
        assertThat(text.substring(first.start(), first.end())).isEqualTo("建强村级" + watermark + "队伍");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "下面是小编为大家整理的述职报告，供大家参考。", "上传者：小李 | 格式：doc | 页数：11 | 大小：48KB", "更新时间：2023-12-01 作者：佚名", "请欣赏由某某网整理的范文，希望能够帮助到大家。",
        "某某网，海量公文素材资料，下载网址：www.example.com", "润笔请加微：abc123", "文档介绍：本文是一篇述职报告", "VIP专免 999+",
        "饕餮魑魅魍魉耄耋氤氲龃龉踟蹰旖旎逶迤蹀躞麒麟饕餮魑魅魍魉耄耋氤氲", "申明敬告：本站不保证内容完整，不予受理。"
    })
    void mayFillALine(String line) {
        var report = StructureReader.read(line + "\n赤岭镇党委书记述职报告\n一、工作成效\n一是建强村级队伍。\n" + line + "\n二是办好民生实事。\n");
        assertThat(report.title()).isEqualTo("赤岭镇党委书记述职报告");
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.watermarks()).containsExactly(line, line);
    }

    @Test
    void besideAHeadingIsNotPartOfIt() {
        var report = StructureReader.read("一、工作成效【更~多素材@尽在^*某某文库#】\n一是建强村级队伍。\n二、主要不足\n一是研究不深。*【更#多素材尽在@某某文库】\n");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("工作成效", "主要不足");
        assertThat(report.watermarks()).containsExactly("【更~多素材@尽在^*某某文库#】", "*【更#多素材尽在@某某文库】");
        assertThat(report.shortcomings()).containsExactly("研究不深");
    }

    @Test
    void bracketsOfTheReportItselfStay() {
        String item = "推行“红色网格（微信群）”，建好公众号（赤岭先锋），【党员先锋岗】全覆盖，编印资料（二百册），一站式服务#号窗口";
        var report = StructureReader.read("一、工作成效\n一是" + item + "。\n");
        assertThat(report.achievements()).containsExactly(item);
        assertThat(report.watermarks()).isEmpty();
    }

    @Test
    void pageNumbersAndTagsAreCutWithoutNotice() {
        var report = StructureReader.read("一、工作成效\n<p>一是建强村级\n— 3 —\n队伍。</p><br/>二是办好&nbsp;民生\n第 2 页 共 8 页\n实事。\n");
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好 民生实事");
        assertThat(report.watermarks()).isEmpty();
    }

    @Test
    void aCyrillicLetterMayStandForALineEnd() {
        var report = StructureReader.read("赤岭镇党委书记述职报告Р一、工作成效Р一是建强村级Р队伍。二是办好民生实事。Р二、主要不足Р一是研究不深。");
        assertThat(report.title()).isEqualTo("赤岭镇党委书记述职报告");
        assertThat(report.achievements()).containsExactly("建强村级队伍", "办好民生实事");
        assertThat(report.shortcomings()).containsExactly("研究不深");
    }

    @Test
    void invisibleCharactersDoNotHideAnything() {
        var report = StructureReader.read("\ufeff赤岭镇党委书记述职报告\r\n一\u200b、工作成效\r\n一是建强\u200b队伍。\r\n二是办好实事。");
        assertThat(report.achievements()).containsExactly("建强队伍", "办好实事");
    }
}
