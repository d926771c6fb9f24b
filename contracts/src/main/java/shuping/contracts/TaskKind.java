package shuping.contracts;

/** What a task in the inbox asks for. The BPMN user task of the same id (in kebab case) is its home. */
public enum TaskKind {
    WRITE("撰写报送述职报告"),
    REVIEW("审核述职报告"),
    REVISE("修改后重新报送"),
    DECIDE_ESCALATION("三次退回后裁定"),
    APPRAISAL("组织现场测评"),
    GRADE("点评并评定等次"),
    FILE_PLAN("报送整改方案"),
    APPROVE_PLAN("审批整改方案"),
    FILE_EVIDENCE("整改并报送佐证"),
    VERIFY("核查销号");

    private final String title;

    TaskKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
