package shuping.review.ballot;

/** Of a ballot: waiting to be opened, open, closed for good. */
enum State {
    WAITING,
    OPEN,
    CLOSED
}
