package shuping.report.check.substance;

import shuping.report.wording.Words;

/** Of whom a sentence speaks. */
enum Voice {
    /** The secretary's own doing. */
    OWN,
    ORGANISATION,
    NOBODY;

    private static final Words OWN_DOING = Words.of("""
            本人 亲自 主持 带头 领办 包联 牵头 率先 以身作则 身体力行 讲党课 上党课 授党课 领题 领衔 挂帅 第一责任人职责 包保 挂钩联系
            """);
    /** 党员带头, 双带头人, 党组织领办: somebody else's. They begin up to three characters before. */
    private static final Words OTHERS = Words.of("""
            员带头 双带头 带头人 部带头 带头致富 部领办 织领办 村领办 领办合作社 领办村 领办企业 员包联 部包联 员率先 支部主持 主持人 部门牵头 牵头单位
            牵头部门 委牵头 办牵头 局牵头 部牵头
            """);
    /** After 我: the organisation. */
    private static final String OURS = "局县区市镇乡街校院委办处社村公集党省单系所站厂支科部国中企行学";
    private static final Words ALL_OF = Words.of("""
            全县 全市 全区 全镇 全乡 全街 全村 全校 全院 全局 全系统 全委 全公司 全集团 各级 各支部 各党 本局 本镇 本校 本院
            """);
    private static final Words BODIES = Words.of("""
            党工委 党委 党组 县委 区委 市委 镇委 乡党 街道 党总支 党支部 社区 村两委 集团 公司 医院 学校 学院
            """);
    /** Where the name of the body that acts begins at the latest. */
    private static final int SUBJECT = 6;

    static Voice of(String sentence) {
        boolean ours = false;
        for (int at = 0; at < sentence.length(); at++) {
            if (sentence.charAt(at) == '我') {
                char next = at + 1 < sentence.length() ? sentence.charAt(at + 1) : '。';
                boolean our = OURS.indexOf(next) >= 0;
                if (!our && next != '们' && (at == 0 || sentence.charAt(at - 1) != '自')) {
                    return OWN;
                }
                ours |= our;
            } else if (OWN_DOING.at(sentence, at) > 0 && !others(sentence, at)) {
                return OWN;
            } else if (ALL_OF.at(sentence, at) > 0) {
                ours = true;
            }
        }
        return ours || beginsWithBody(sentence) ? ORGANISATION : NOBODY;
    }

    private static boolean others(String sentence, int at) {
        for (int i = Math.max(0, at - 3); i <= at; i++) {
            if (OTHERS.at(sentence, i) > at - i) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithBody(String sentence) {
        int comma = sentence.indexOf('，');
        int body = BODIES.next(sentence, 0);
        return body <= SUBJECT && body < (comma < 0 ? sentence.length() : comma);
    }
}
