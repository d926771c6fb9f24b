package shuping.report.typeset;

/** The faces of GB/T 9704: by their own names in Word, which has them or substitutes; in PDF ours, which are free. */
enum Face {
    TITLE("方正小标宋简体", "Shuping Title"),
    HEI("黑体", "Shuping Hei"),
    KAI("楷体_GB2312", "Shuping Kai"),
    BODY("仿宋_GB2312", "Shuping Body");

    private final String inWord;
    private final String free;

    Face(String inWord, String free) {
        this.inWord = inWord;
        this.free = free;
    }

    String inWord() {
        return inWord;
    }

    String free() {
        return free;
    }
}
