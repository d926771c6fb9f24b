package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would take hours if anything in the reader were quadratic. */
class LinearTimeTest {

    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {
        "抓基层党建工作", "一是抓学习。", "一是", "一、工作成效\n", "一、工作成效一是甲。二、主要不足一是乙。原因：丙。三、下步打算丁。", "主要是不够。原因：", "-", "--- x ", "（", "【更",
        "“甲，", "+ a ", "\n", " ", "下一步，我将做好。", "赤岭镇党委书记述职报告\n", "篇1\n", "1.甲\n", "第一，", "工作不够，", "工作不够；", "<p ", "*", "##a", "\u0420", "张三\n",
        "2023年1月1日\n", "存在的主要问题和", "\u200b",
        "好。**坏", "問題(tí)，", "1、问题：甲。措施：乙。", "问题一：甲。原因一：乙。", "，原因是", "\n（一）落实情况。", "1.1 甲\n", "1.5个\n", "甲\t乙\n", "还存在不足：一是", "www.a.b ",
        "1、甲述职报告2、乙"
    })
    void areReadInLinearTime(String unit) {
        for (String start : new String[] {"", "标题\n二、主要不足\n一是甲。"}) {
            String text = start + unit.repeat(LENGTH / unit.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(StructureReader.readAll(text)).isNotEmpty());
        }
    }
}
