package shuping.report;

import java.io.InputStream;
import java.util.Arrays;

/** As many blanks as one likes, without holding them in memory. */
public final class Blanks extends InputStream {

    private long left;

    public Blanks(long count) {
        left = count;
    }

    @Override
    public int read() {
        return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        var count = (int) Math.min(length, left);
        Arrays.fill(into, offset, offset + count, (byte) ' ');
        left -= count;
        return count;
    }
}
