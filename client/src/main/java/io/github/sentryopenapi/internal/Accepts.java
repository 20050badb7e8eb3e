package io.github.sentryopenapi.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The media types of an operation's answer, where the first is not {@code application/json}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Accepts {
  /** The media types, in the order of the spec. */
  String[] value();
}
