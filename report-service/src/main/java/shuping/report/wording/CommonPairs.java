package shuping.report.wording;

import java.util.List;

/** What stands in every report and tells little. */
final class CommonPairs {

    /** Characters that belong to no word of content, whatever stands beside them. */
    static final String FUNCTION = "的了和与及在对不还等我是有以把将于个些这那其并更较很也都就又而且或但虽因由向被让给着过最已未没该各每们";

    private static final String WORDS = """
            党建 工作 基层 组织 建设 推进 推动 加强 强化 提升 提高 深入 持续 进一 一步 全面 坚持 落实 开展 完善 健全 抓好 抓实
            做好 打造 推广 深化 发挥 作用 引领 党组 党的 领域
            有效 完成 创新 实施 积极 主动 重点 统筹 促进 增强 力度 水平 质量 能力 机制
            制度 措施 举措 任务 要求 目标 方式 方法 形式 发展 高质 质效 成效 效果 实效 整体 系统 一年 年来 今年 下步 下一 二十
            十大 精神 贯彻 习近 近平 主义 新时 时代 政治 站位 意识 担当 单位 部门 各级 党委 党工 工委 书记 市委 县委 区委
            表现 现在 层面 过程 力量 格局 氛围 活动 探索 创建 优化 巩固 拓展 夯实 筑牢
            整改 针对 反馈 指出 查摆 上年 年度 去年 述职
            """;
    /** What shortcomings are said with, whatever they are about. */
    private static final String LACK = """
            到位 明显 突出 环节 短板 差距 存在 欠缺 缺乏 缺少 不足 方面 问题 情况 仍然 需要 还需 有待 一定 一些 部分 个别 少数 有些 相对 比较 主要 表现
            """;

    private CommonPairs() {}

    static List<String> all() {
        return List.of(WORDS.trim().split("\\s+"));
    }

    static List<String> ofLack() {
        return List.of(LACK.trim().split("\\s+"));
    }
}
