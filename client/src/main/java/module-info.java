/**
 * Sentry's web API in Java.
 *
 * <p>Types of OkHttp and Moshi are in the API, so whoever requires this module reads them too.
 * Kotlin's library is used by nothing here: the automatic modules below need it and cannot say so.
 */
module io.github.sentryopenapi {
  requires kotlin.stdlib;
  requires transitive okio;
  requires transitive com.squareup.moshi;
  requires transitive okhttp3;
  requires transitive retrofit2;
  requires static transitive org.jspecify;

  exports io.github.sentryopenapi;
  exports io.github.sentryopenapi.api;
}
