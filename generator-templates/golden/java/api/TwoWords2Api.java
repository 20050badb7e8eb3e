// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.ApiCall;
import org.jspecify.annotations.Nullable;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** */
public interface TwoWords2Api {
  /**
   * {@code POST /names/{class}/{id}}.
   *
   * @param propertyClass {@code class}
   * @param id {@code id}
   */
  @POST("names/{class}/{id}")
  ApiCall<@Nullable Void> getClassOf(@Path("class") String propertyClass, @Path("id") String id);
}
