package shuping.report.wording;

import java.util.HashMap;
import java.util.Map;

/**
 * The matters a 述职报告 treats, one a line, by pairs of characters that name them: 战斗堡垒 and 支部建设 share
 * no pair, but a topic.
 */
final class Topics {

    private static final String PAIRS = """
            理论 武装 学习 宣讲 轮训 读书 研讨 培训 思想
            责任 主责 压力 述职 考核 督查 督导 问责 追责 压实
            堡垒 支部 战斗 涣散 织力 标准 准化 规范 体系 达标
            干部 队伍 头雁 后备 人才 班子 选育 本领 储备 年轻
            党员 先锋 模范 流动 分子
            治理 网格 社区 小区 物业 楼宇 近邻 共治
            两新 非公 业态 新就 覆盖 快递 骑手 外卖 会组 商圈
            集体 村财 造血 作社 增收 产业 收入 空壳
            品牌 特色 亮点 精品 示范 典型 影响
            作风 廉政 纪律 正风 从严 清廉 廉洁 腐败 肃纪 违纪
            群众 民生 愁盼 实事 为民 服务 诉求 便民
            融合 业务 两张 张皮 脱节 双融
            识形 形态 舆情 舆论
            数字 智慧 平台 信息 线上 网络
            经费 保障 场所 阵地 投入
            乡村 振兴
            师德 师风 校长 教师 育人 立德
            医疗 医院 科室 临床 患者 就医
            织生 党日 三会 一课 主生
            群团 工会 青年 妇联 志愿
            """;

    private Topics() {}

    /** The number of its topic, from 1, for each pair that names one. */
    static Map<String, Integer> byPair() {
        var topics = new HashMap<String, Integer>();
        int topic = 0;
        for (var line : PAIRS.lines().toList()) {
            topic++;
            for (var pair : line.split(" ")) {
                topics.put(pair, topic);
            }
        }
        return topics;
    }
}
