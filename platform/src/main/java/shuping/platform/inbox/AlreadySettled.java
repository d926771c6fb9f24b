package shuping.platform.inbox;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import shuping.platform.Problem;

/** Somebody else was quicker: each dead letter is replayed or discarded once. */
final class AlreadySettled extends Problem {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    AlreadySettled(DeadLetter letter) {
        super(HttpStatus.CONFLICT, "already-settled", letter.discardedAt() != null
                ? who(letter.discardedByName(), letter.discardedBy(), letter.discardedAt())
                        + "放弃了这条消息，理由是：" + letter.discardReason()
                : who(letter.replayedByName(), letter.replayedBy(), letter.replayedAt()) + "重新处理了这条消息，已经成功。");
    }

    private static String who(String name, String username, OffsetDateTime at) {
        return (name == null ? username : name) + "已于 " + AT.format(at) + " ";
    }
}
