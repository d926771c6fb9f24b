package shuping.platform.test;

import shuping.stack.TestStack;

/** Real access tokens of the demo accounts. */
public class Tokens {

    public static String of(String username) {
        return TestStack.get().token(username);
    }
}
