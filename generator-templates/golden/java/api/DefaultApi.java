// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.Parameters;
import io.github.sentryopenapi.internal.RequestParts;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** */
public interface DefaultApi {
  /**
   * {@code GET /query/{query}/{path}}.
   *
   * @param query {@code query}
   * @param path {@code path}
   * @param queryQueryPathGetQuery what else to ask for
   */
  @GET("query/{query}/{path}")
  ApiCall<@Nullable Void> queryQueryPathGet(
      @Path("query") String query,
      @Path("path") String path,
      @Tag QueryQueryPathGetQuery queryQueryPathGetQuery);

  /** {@code GET /query/{query}/{path}}, with no optional parameter. */
  default ApiCall<@Nullable Void> queryQueryPathGet(String query, String path) {
    return queryQueryPathGet(query, path, QueryQueryPathGetQuery.builder().build());
  }

  /**
   * {@code GET /names/{class}/{id}}.
   *
   * @param propertyClass {@code class}
   * @param id {@code id}
   * @param waitForQuery what else to ask for
   */
  @Deprecated
  @GET("names/{class}/{id}")
  ApiCall<@Nullable Void> waitFor(
      @Path("class") String propertyClass, @Path("id") String id, @Tag WaitForQuery waitForQuery);

  /** {@code GET /names/{class}/{id}}, with no optional parameter. */
  @Deprecated
  default ApiCall<@Nullable Void> waitFor(String propertyClass, String id) {
    return waitFor(propertyClass, id, WaitForQuery.builder().build());
  }

  /**
   * What else {@link DefaultApi#queryQueryPathGet} can be asked for.
   *
   * @param body {@code body}
   */
  @SuppressWarnings("exports")
  record QueryQueryPathGetQuery(@Nullable String body) implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public QueryQueryPathGetQuery {}

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.query("body", body());
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("QueryQueryPathGetQuery", this);
    }

    /** Builds a {@link QueryQueryPathGetQuery}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable String body;

      private Builder() {}

      /** {@code body} */
      public Builder body(String body) {
        this.body = Checks.notNull("body", body);
        return this;
      }

      /** The finished value. */
      public QueryQueryPathGetQuery build() {
        return new QueryQueryPathGetQuery(body);
      }
    }
  }

  /**
   * What else {@link DefaultApi#waitFor} can be asked for.
   *
   * @param id2 {@code id}
   * @param query {@code query}
   * @param request {@code request}
   * @param builderValue {@code builder}
   * @param toStringValue {@code to_string}
   * @param filterBy {@code filter-by}
   * @param filterBy2 {@code filter_by}
   * @param filterBy3 {@code filter[by]}
   * @param _this {@code this}
   * @param $top Text with &lt;tags&gt;, "quotes", {braces, @signs and *_/ in it.
   */
  @SuppressWarnings("exports")
  record WaitForQuery(
      @Nullable String id2,
      @Nullable String query,
      @Nullable String request,
      @Nullable String builderValue,
      @Nullable String toStringValue,
      @Nullable String filterBy,
      @Nullable String filterBy2,
      @Nullable String filterBy3,
      @Nullable String _this,
      @Nullable String $top)
      implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public WaitForQuery {}

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.query("id", id2());
      request.query("query", query());
      request.query("request", request());
      request.query("builder", builderValue());
      request.query("to_string", toStringValue());
      request.query("filter-by", filterBy());
      request.query("filter_by", filterBy2());
      request.query("filter[by]", filterBy3());
      request.query("this", _this());
      request.query("$top", $top());
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("WaitForQuery", this);
    }

    /** Builds a {@link WaitForQuery}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable String id2;
      private @Nullable String query;
      private @Nullable String request;
      private @Nullable String builderValue;
      private @Nullable String toStringValue;
      private @Nullable String filterBy;
      private @Nullable String filterBy2;
      private @Nullable String filterBy3;
      private @Nullable String _this;
      private @Nullable String $top;

      private Builder() {}

      /** {@code id} */
      public Builder id2(String id2) {
        this.id2 = Checks.notNull("id", id2);
        return this;
      }

      /** {@code query} */
      public Builder query(String query) {
        this.query = Checks.notNull("query", query);
        return this;
      }

      /** {@code request} */
      public Builder request(String request) {
        this.request = Checks.notNull("request", request);
        return this;
      }

      /** {@code builder} */
      @Deprecated
      public Builder builderValue(String builderValue) {
        this.builderValue = Checks.notNull("builder", builderValue);
        return this;
      }

      /** {@code to_string} */
      public Builder toStringValue(String toStringValue) {
        this.toStringValue = Checks.notNull("to_string", toStringValue);
        return this;
      }

      /** {@code filter-by} */
      public Builder filterBy(String filterBy) {
        this.filterBy = Checks.notNull("filter-by", filterBy);
        return this;
      }

      /** {@code filter_by} */
      public Builder filterBy2(String filterBy2) {
        this.filterBy2 = Checks.notNull("filter_by", filterBy2);
        return this;
      }

      /** {@code filter[by]} */
      public Builder filterBy3(String filterBy3) {
        this.filterBy3 = Checks.notNull("filter[by]", filterBy3);
        return this;
      }

      /** {@code this} */
      public Builder _this(String _this) {
        this._this = Checks.notNull("this", _this);
        return this;
      }

      /** Text with &lt;tags&gt;, "quotes", {braces, @signs and *_/ in it. */
      public Builder $top(String $top) {
        this.$top = Checks.notNull("$top", $top);
        return this;
      }

      /** The finished value. */
      public WaitForQuery build() {
        return new WaitForQuery(
            id2,
            query,
            request,
            builderValue,
            toStringValue,
            filterBy,
            filterBy2,
            filterBy3,
            _this,
            $top);
      }
    }
  }
}
