package shuping.review.rectification;

import shuping.platform.Problem;

/** Of a rectification item, and which step leads where. */
enum Status {
    NOT_STARTED("未启动"),
    PLAN_FILED("整改方案待审批"),
    RECTIFYING("整改中"),
    AWAITING_VERIFICATION("待核查"),
    STRUCK_OFF("已销号");

    private final String title;

    Status(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Status planFiled() {
        return move(NOT_STARTED, PLAN_FILED, "报送整改方案");
    }

    /** A returned plan is awaited anew. */
    Status planDecided(boolean approved) {
        return move(PLAN_FILED, approved ? RECTIFYING : NOT_STARTED, "审批整改方案");
    }

    Status evidenceFiled() {
        return move(RECTIFYING, AWAITING_VERIFICATION, "报送佐证材料");
    }

    Status verified(boolean struckOff) {
        return move(AWAITING_VERIFICATION, struckOff ? STRUCK_OFF : RECTIFYING, "核查");
    }

    private Status move(Status from, Status to, String step) {
        if (this != from) {
            throw Problem.conflict("wrong-status", "此项目前为“%s”，不能%s；“%s”时方可办理。".formatted(title, step, from.title));
        }
        return to;
    }
}
