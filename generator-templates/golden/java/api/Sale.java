// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import java.time.Instant;

/**
 * How many widgets were sold in one hour.
 *
 * @param timestamp Start of the hour.
 * @param count Widgets sold in it.
 */
public record Sale(Instant timestamp, long count) {
  /** Refuses null. */
  public Sale {
    Checks.required("timestamp", timestamp);
  }
}
