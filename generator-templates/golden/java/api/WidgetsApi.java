// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.PagedCall;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.Parameters;
import io.github.sentryopenapi.internal.RequestParts;
import io.github.sentryopenapi.internal.Scopes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Everything about widgets. */
public interface WidgetsApi {
  /**
   * Create a Widget.
   *
   * <p>Makes a widget.
   *
   * <p>The token needs the scope {@code widget:admin}.
   *
   * @param shelfSlug The slug of the shelf.
   * @param newWidget see {@link NewWidget}
   */
  @Scopes({"widget:admin"})
  @POST("api/0/shelves/{shelf_slug}/widgets/")
  ApiCall<Widget> createWidget(@Path("shelf_slug") String shelfSlug, @Body NewWidget newWidget);

  /**
   * Delete a Shelf.
   *
   * <p>Takes the shelf and all on it away.
   *
   * @param shelfSlug The slug of the shelf.
   */
  @Deprecated
  @DELETE("api/0/shelves/{shelf_slug}/")
  ApiCall<@Nullable Void> deleteShelf(@Path("shelf_slug") String shelfSlug);

  /**
   * List Sales.
   *
   * <p>Returns how many widgets were sold, for each hour.
   */
  @GET("api/0/sales/")
  ApiCall<List<Sale>> listSales();

  /**
   * List a Shelf's Widgets.
   *
   * <p>Returns the widgets of a shelf, page by page.
   *
   * <p>The token needs one of the scopes {@code widget:read}, {@code widget:admin}.
   *
   * @param shelfSlug The slug of the shelf.
   * @param widgetsQuery what else to ask for
   */
  @Scopes({"widget:read", "widget:admin"})
  @GET("api/0/shelves/{shelf_slug}/widgets/")
  PagedCall<Widget> listWidgets(
      @Path("shelf_slug") String shelfSlug, @Tag WidgetsQuery widgetsQuery);

  /** List a Shelf's Widgets, with no optional parameter. */
  default PagedCall<Widget> listWidgets(String shelfSlug) {
    return listWidgets(shelfSlug, WidgetsQuery.builder().build());
  }

  /**
   * What else {@link WidgetsApi#listWidgets} can be asked for.
   *
   * @param cursor Where the page begins.
   * @param perPage Widgets on one page.
   * @param since Only widgets made after that time.
   * @param before Only widgets made before that time.
   * @param color Only widgets of that colour.
   * @param detailed Whether parts are listed too.
   * @param expand Colours to describe.
   */
  @SuppressWarnings("exports")
  record WidgetsQuery(
      @Nullable String cursor,
      @Nullable Integer perPage,
      @Nullable Instant since,
      @Nullable Instant before,
      @Nullable Color color,
      @Nullable Boolean detailed,
      @Nullable List<Color> expand)
      implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public WidgetsQuery {
      Checks.minimum("per_page", perPage, "1", "the shelf holds no more");
      Checks.maximum("per_page", perPage, "100", "the shelf holds no more");
      expand = Checks.copy("expand", expand);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.query("cursor", cursor());
      request.query("per_page", Parameters.number(perPage()));
      request.query("since", Parameters.number(since()));
      request.query("before", before());
      request.query("color", Parameters.value(color(), Color::value));
      request.query("detailed", detailed());
      request.query("expand", Parameters.values(expand(), Color::value));
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("WidgetsQuery", this);
    }

    /** Builds a {@link WidgetsQuery}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable String cursor;
      private @Nullable Integer perPage;
      private @Nullable Instant since;
      private @Nullable Instant before;
      private @Nullable Color color;
      private @Nullable Boolean detailed;
      private @Nullable List<Color> expand;

      private Builder() {}

      /** Where the page begins. */
      public Builder cursor(String cursor) {
        this.cursor = Checks.notNull("cursor", cursor);
        return this;
      }

      /** Widgets on one page. */
      public Builder perPage(Integer perPage) {
        this.perPage = Checks.notNull("per_page", perPage);
        return this;
      }

      /** Only widgets made after that time. */
      public Builder since(Instant since) {
        this.since = Checks.notNull("since", since);
        return this;
      }

      /** Only widgets made before that time. */
      public Builder before(Instant before) {
        this.before = Checks.notNull("before", before);
        return this;
      }

      /** Only widgets of that colour. */
      public Builder color(Color color) {
        this.color = Checks.notNull("color", color);
        return this;
      }

      /** Whether parts are listed too. */
      public Builder detailed(Boolean detailed) {
        this.detailed = Checks.notNull("detailed", detailed);
        return this;
      }

      /** Colours to describe. */
      public Builder expand(List<Color> expand) {
        this.expand = Checks.notNull("expand", expand);
        return this;
      }

      /** The finished value. */
      public WidgetsQuery build() {
        return new WidgetsQuery(cursor, perPage, since, before, color, detailed, expand);
      }
    }
  }
}
