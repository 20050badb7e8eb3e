package io.github.sentryopenapi.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the spec demands of a path parameter. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Limits {
  /** How many characters it has at least. */
  int minLength();

  /** How many characters it has at most. */
  int maxLength() default Integer.MAX_VALUE;

  /** A regular expression that is found in it. */
  String pattern() default "";

  /** A number that it is not below; empty without one. */
  String minimum() default "";

  /** A number that it is not above; empty without one. */
  String maximum() default "";
}
