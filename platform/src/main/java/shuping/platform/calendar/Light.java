package shuping.platform.calendar;

/** 亮灯: on time, due within ten working days, overdue, or none where there is no deadline or it is done. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    NONE;

    private static final int DUE_SOON_DAYS = 10;

    /** @param remaining working days left; negative or with {@code overdue} past the deadline */
    public static Light of(int remaining, boolean overdue) {
        if (overdue) {
            return RED;
        }
        return remaining <= DUE_SOON_DAYS ? YELLOW : GREEN;
    }
}
