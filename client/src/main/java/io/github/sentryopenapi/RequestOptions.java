package io.github.sentryopenapi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from its client; see {@link ApiCall#withOptions}. Immutable, so
 * that one value can serve many calls.
 *
 * <pre>{@code
 * RequestOptions quick = RequestOptions.builder().callTimeout(Duration.ofSeconds(2)).maxTries(1).build();
 * Team team = teams.getTeam(org, slug).withOptions(quick).execute();
 * }</pre>
 */
public final class RequestOptions {
  static final RequestOptions NONE = builder().build();

  /** Headers that the client makes itself; a second value would break the request, or leak. */
  private static final Set<String> OWN_HEADERS =
      Set.of(
          "accept-encoding",
          "authorization",
          "connection",
          "content-length",
          "content-type",
          "host",
          "transfer-encoding");

  private final @Nullable Duration callTimeout;
  private final @Nullable Integer maxTries;
  private final @Nullable Credentials credentials;
  private final boolean idempotent;
  private final List<Pair> headers;
  private final List<Pair> query;

  private RequestOptions(Builder builder) {
    callTimeout = builder.callTimeout;
    maxTries = builder.maxTries;
    credentials = builder.credentials;
    idempotent = builder.idempotent;
    headers = List.copyOf(builder.headers);
    query = List.copyOf(builder.query);
  }

  /** Options with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  Duration callTimeout(Duration otherwise) {
    return callTimeout == null ? otherwise : callTimeout;
  }

  int maxTries(int otherwise) {
    return maxTries == null ? otherwise : maxTries;
  }

  @Nullable Credentials credentials() {
    return credentials;
  }

  /** Refuses a token that was made for another server. */
  RequestOptions checked(HttpUrl url) {
    if (credentials != null) {
      credentials.checkGoesTo(
          "this client's 'baseUrl'", url.newBuilder().encodedPath("/").query(null).build());
    }
    return this;
  }

  boolean isIdempotent(Request request) {
    return idempotent || RetryPolicy.isIdempotent(request.method());
  }

  /** The request with the extra headers and query parameters. */
  Request addTo(Request request) {
    if (headers.isEmpty() && query.isEmpty()) {
      return request;
    }
    HttpUrl.Builder url = request.url().newBuilder();
    query.forEach(each -> url.addQueryParameter(each.name(), each.value()));
    Request.Builder changed = request.newBuilder().url(url.build());
    headers.forEach(each -> changed.header(each.name(), each.value()));
    return changed.build();
  }

  /** Which options are set; values only where they cannot be secret. */
  @Override
  public String toString() {
    return "RequestOptions[callTimeout="
        + callTimeout
        + ", maxTries="
        + maxTries
        + ", idempotent="
        + idempotent
        + ", headers="
        + headers.stream().map(Pair::name).toList()
        + ", query="
        + query.stream().map(Pair::name).toList()
        + "]";
  }

  private record Pair(String name, String value) {}

  /** Builds {@link RequestOptions}; what is not set is as the client has it. */
  public static final class Builder {
    private @Nullable Duration callTimeout;
    private @Nullable Integer maxTries;
    private @Nullable Credentials credentials;
    private boolean idempotent;
    private final List<Pair> headers = new ArrayList<>();
    private final List<Pair> query = new ArrayList<>();

    private Builder() {}

    /** How long the call may take, with all its tries and the waits between them. */
    public Builder callTimeout(Duration timeout) {
      callTimeout = Arguments.timeout("callTimeout", timeout);
      return this;
    }

    /** How many times the request may be sent; 1 means no retry. */
    public Builder maxTries(int tries) {
      maxTries = Arguments.tries("maxTries", tries);
      return this;
    }

    /** Another token than the client's. */
    public Builder authToken(AuthToken token) {
      credentials = Credentials.bearer(token);
      return this;
    }

    /**
     * Says that the request may be carried out twice without harm, so that it is retried like a GET
     * although it is a POST.
     */
    public Builder idempotent(boolean idempotent) {
      this.idempotent = idempotent;
      return this;
    }

    /**
     * A header to send as well, or instead of the client's {@code Accept} or {@code User-Agent}.
     */
    public Builder header(String name, String value) {
      String token = Arguments.headerName("name", name);
      if (OWN_HEADERS.contains(token.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "'name' must not be " + token + ": the client sends that header itself");
      }
      headers.add(new Pair(token, Arguments.headerValue(token, value)));
      return this;
    }

    /** A query parameter to send as well; once more for a repeated one. */
    public Builder query(String name, String value) {
      query.add(new Pair(Arguments.name("name", name), Arguments.text("value", value)));
      return this;
    }

    /** The options. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
