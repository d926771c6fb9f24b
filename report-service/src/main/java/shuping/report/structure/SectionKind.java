package shuping.report.structure;

/** What a section 部分 of a report is about. */
public enum SectionKind {
    /** 工作成效 and its many names. */
    ACHIEVEMENTS,
    /** 存在不足. */
    SHORTCOMINGS,
    /** 原因, with a heading of its own or as a turn inside the shortcomings. */
    CAUSES,
    /** 下步打算. */
    PLAN,
    /** 上年度整改情况. */
    LAST_YEAR,
    /** 基本情况, 体会, 建议: belongs to the report, its numbers are no items. */
    OTHER
}
