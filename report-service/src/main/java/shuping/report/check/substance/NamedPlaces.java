package shuping.report.check.substance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Places and units that bear a name: 望桥社区, 后勤党支部; not those of a kind: 老旧小区, 部分支部, 下沉社区. */
final class NamedPlaces {

    private static final List<String> SUFFIXES = List.of(
            "村", "社区", "街道", "镇", "乡", "小区", "园区", "支部", "公司", "医院", "学校", "小学", "中学", "学院", "大学", "集团", "商圈", "片区",
            "车间", "卫生院", "派出所", "办事处", "网格", "大厦", "厂", "苑", "科室", "局", "企业", "合作社");

    /** What ends a word before a name. */
    private static final String BOUNDARY = "的了和与及在对不还等我是有为以把将到入进从由于向让给被各每该本其这那部分些全乡农驻联跨外内多数某或但因即凡出合并";

    /** Kinds of places, and words that go before them. */
    private static final Set<String> KINDS = Arrays.stream("""
            行政 薄弱 中心 示范 老旧 城市 物业 机关 下属 所属 辖区 直属 市属 县属 区属 校属 院属 民办 公办 国有 国企 民营 非公 企业 高校 临时 流动
            联合 退休 离退 属地 试点 涉农 边远 偏远 城郊 城乡 新型 重点 贫困 空壳 后进 先进 上级 农村 乡镇 基层 部门 所有 有些 少数 个别 多数 一些
            部分 各类 各级 中小 小微 规上 街道 社区 村居 同级 当前 目前 深入 下沉 走进 走访 职能 业务 临床 行政 教工 学生 教师 党员 党委 直管 分管
            挂点 包联 驻点 联系 帮扶 周边 其他 其它 相关 有关 主要 本级 下级 二级 三级 一级 大型 小型 沿街 沿海 山区 库区 移民 回迁 安置 商品 封闭
            开放 高档 单位 村级 整个 全部 个体 外来 托管 共建 结对 股份 集体 经济 两新 软弱 涣散 党建 治理 引领 建设 推动 指导 影响 覆盖 服务 联盟
            科技 工业 产业 农业 创业 创建 强化 学习 示范 样板 标准 精品 特色 品牌 红色 智慧 数字 近邻 邻里 封控 商务 商业 专业 骨干 龙头 供销 领办
            信用 无职 脱贫 美丽 富裕 经济 先锋 五星 星级 党总 教学 研究 辅助 后备 生活 居民 村民 居住 混合 单建 联建 功能 一线 青年 老年 退役
            公共 综合 上市 外资 合资 入驻 落户 培育 规模 龙头 党群 党小 微型 重大 年轻 普通 新建 老年 中职 高职 高等 义务 特殊 寄宿 公立 市级 县级
            省级 区级 国家 组织 工会 群团 支部 党的 党组 软散 落后 散乱 中层 内设 领导 班子 管理 监督 考核 相邻 远郊 近郊 大局 全局 布局 结局 格局
            """.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private NamedPlaces() {}

    static boolean in(String text) {
        for (var suffix : SUFFIXES) {
            for (int at = text.indexOf(suffix, 2); at >= 0; at = text.indexOf(suffix, at + 1)) {
                int name = suffix.equals("支部") && text.charAt(at - 1) == '党' ? at - 1 : at;
                if (named(text, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean named(String text, int end) {
        int start = end;
        while (start > 0 && han(text.charAt(start - 1)) && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (end - start < 2 || end - start > 4) {
            return false;
        }
        for (int i = start; i + 1 < end; i++) {
            if (KINDS.contains(text.substring(i, i + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
