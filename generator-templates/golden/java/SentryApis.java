// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden;

import io.github.sentryopenapi.golden.api.WidgetsApi;

/** The groups of operations in the spec, one accessor each. */
abstract class SentryApis {
  /** The version of the spec that this client was made from. */
  static final String SPEC_VERSION = "1.0.0";

  abstract <T> T api(Class<T> type);

  /** Everything about widgets. */
  public WidgetsApi widgets() {
    return api(WidgetsApi.class);
  }
}
