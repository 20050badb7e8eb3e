// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Accepts;
import io.github.sentryopenapi.internal.MayBeEmpty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** */
public interface AnswersApi {
  /**
   * Get What Is Not Described.
   *
   * @param id Which one.
   */
  @DELETE("api/0/answers/{id}/")
  ApiCall<RawJson> getAny(@Path("id") String id);

  /**
   * Get Bytes.
   *
   * @param id Which one.
   */
  @Accepts({"application/octet-stream"})
  @GET("api/0/answers/{id}/")
  ApiCall<ByteString> getBytes(@Path("id") String id);

  /**
   * Get Headers.
   *
   * @param id Which one.
   */
  @HEAD("api/0/answers/{id}/")
  ApiCall<@Nullable Void> getHead(@Path("id") String id);

  /** Get a Map. */
  @GET("api/0/values/")
  ApiCall<Map<String, Part>> getMap();

  /**
   * Get a Value or null.
   *
   * @param id Which one.
   */
  @MayBeEmpty
  @PATCH("api/0/answers/{id}/")
  ApiCall<@Nullable List<String>> getNull(@Path("id") String id);

  /** Get a Number. */
  @PUT("api/0/values/")
  ApiCall<BigDecimal> getNumber();

  /**
   * Get What Is Possible.
   *
   * @param id Which one.
   */
  @OPTIONS("api/0/answers/{id}/")
  ApiCall<Color> getOptions(@Path("id") String id);

  /**
   * Get a Value or Nothing.
   *
   * @param id Which one.
   */
  @MayBeEmpty
  @POST("api/0/answers/{id}/")
  ApiCall<@Nullable Part> getOrNothing(@Path("id") String id);

  /** Get a JSON String. */
  @PATCH("api/0/values/")
  ApiCall<String> getString();

  /**
   * Get Text.
   *
   * @param id Which one.
   */
  @Accepts({"text/csv", "application/json"})
  @PUT("api/0/answers/{id}/")
  ApiCall<String> getText(@Path("id") String id);

  /** Get Times. */
  @Accepts({"application/vnd.times+json"})
  @POST("api/0/values/")
  ApiCall<List<Instant>> getTimes();
}
