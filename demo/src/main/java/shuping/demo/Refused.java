package shuping.demo;

/** The system refused a request that was expected to succeed; the message says who asked for what, and the title why. */
public class Refused extends RuntimeException {

    private final transient Answer answer;

    Refused(String username, String method, String path, Answer answer) {
        super(username + " " + method + " " + path + "：" + answer.status() + " "
                + answer.body().path("title").asText("（没有问题说明）")
                + answer.body().path("errors").findValuesAsText("detail"));
        this.answer = answer;
    }

    public int status() {
        return answer.status();
    }

    /** Type of the problem without its base, e.g. {@code deadline-passed}. */
    public String problem() {
        return answer.problem();
    }
}
