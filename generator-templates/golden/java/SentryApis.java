// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden;

import io.github.sentryopenapi.golden.api.AnswersApi;
import io.github.sentryopenapi.golden.api.BodiesApi;
import io.github.sentryopenapi.golden.api.DefaultApi;
import io.github.sentryopenapi.golden.api.GrnApi;
import io.github.sentryopenapi.golden.api.ParametersApi;
import io.github.sentryopenapi.golden.api.TwoWords2Api;
import io.github.sentryopenapi.golden.api.WidgetsApi;

/** The groups of operations in the spec, one accessor each. */
abstract class SentryApis {
  /** The version of the spec that this client was made from. */
  static final String SPEC_VERSION = "1.0.0";

  abstract <T> T api(Class<T> type);

  /** */
  public AnswersApi answers() {
    return api(AnswersApi.class);
  }

  /** */
  public BodiesApi bodies() {
    return api(BodiesApi.class);
  }

  /** */
  public DefaultApi _default() {
    return api(DefaultApi.class);
  }

  /** */
  public GrnApi grn() {
    return api(GrnApi.class);
  }

  /** */
  public ParametersApi parameters() {
    return api(ParametersApi.class);
  }

  /** */
  public TwoWords2Api twoWords2() {
    return api(TwoWords2Api.class);
  }

  /** Everything about widgets. */
  public WidgetsApi widgets() {
    return api(WidgetsApi.class);
  }
}
