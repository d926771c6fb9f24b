package shuping.platform.inbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean's method that takes one event record: called once per event, in the transaction that also records the
 * event as handled. What it throws rolls everything back; after some tries the event becomes a dead letter.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnEvent {}
