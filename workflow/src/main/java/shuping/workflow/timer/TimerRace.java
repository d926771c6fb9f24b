package shuping.workflow.timer;

import org.camunda.bpm.engine.OptimisticLockingException;

/**
 * A timer and a person at the same moment: the engine undoes the person's step because the timer's job was gone. Nothing of
 * it is left then, so it is simply done again, after the timer.
 */
public final class TimerRace {

    private static final int TRIES = 5;

    private TimerRace() {}

    /**
     * @param step a whole transaction
     * @throws OptimisticLockingException if it was undone again and again
     */
    public static void outrun(Runnable step) {
        for (int left = TRIES; ; left--) {
            try {
                step.run();
                return;
            } catch (OptimisticLockingException undone) {
                if (left == 1) {
                    throw undone;
                }
            }
        }
    }
}
