package io.github.sentryopenapi.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The spec's format of a path parameter, where the Java type does not tell it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Format {
  /** Such as {@code unixtime}, which turns a time into seconds. */
  String value();
}
