package shuping.platform.inbox;

/** Why a message was not handled, in words for whoever decides what becomes of it. */
enum Cause {
    UNREADABLE("收到一条无法识别的消息"),
    UNKNOWN_TYPE("收到一条本版本还不认识的消息，升级后会自动处理"),
    MALFORMED("消息“%s”的内容与约定的格式不符，没有处理"),
    CONFLICTING("消息“%s”与已有的记录矛盾，没有处理"),
    FAILED("处理消息“%s”时出错");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** @param message what people call its event */
    String tell(String message) {
        return words.formatted(message);
    }
}
