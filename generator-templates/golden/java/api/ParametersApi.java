// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.Format;
import io.github.sentryopenapi.internal.Limits;
import io.github.sentryopenapi.internal.Parameters;
import io.github.sentryopenapi.internal.RequestParts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** */
public interface ParametersApi {
  /**
   * Ask with Headers and Cookies.
   *
   * @param getHeadersQuery what else to ask for
   */
  @GET("api/0/headers/")
  ApiCall<@Nullable Void> getHeaders(@Tag GetHeadersQuery getHeadersQuery);

  /** Ask with Headers and Cookies, with no optional parameter. */
  default ApiCall<@Nullable Void> getHeaders() {
    return getHeaders(GetHeadersQuery.builder().build());
  }

  /**
   * {@code GET /api/0/places/{place}/{version}.{format}/{ids}/{day}/{seconds}}.
   *
   * @param place An enum.
   * @param version A number, one of two in a segment.
   * @param format A text with limits.
   * @param ids A list.
   * @param day {@code day}
   * @param seconds A time in seconds.
   */
  @GET("api/0/places/{place}/{version}.{format}/{ids}/{day}/{seconds}")
  ApiCall<@Nullable Void> getPlace(
      @Path("place") Color place,
      @Path("version") @Limits(minLength = 1, minimum = "1", maximum = "99") Long version,
      @Path("format") @Limits(minLength = 1, maxLength = 4, pattern = "^[a-z]+$") String format,
      @Path("ids") List<Long> ids,
      @Path("day") LocalDate day,
      @Path("seconds") @Format("unixtime") Instant seconds);

  /**
   * Ask with Required Parameters.
   *
   * @param getRequiredQuery what else to ask for
   */
  @GET("api/0/required/")
  ApiCall<@Nullable Void> getRequired(@Tag GetRequiredQuery getRequiredQuery);

  /** Ask with Required Parameters, with no optional parameter. */
  default ApiCall<@Nullable Void> getRequired(
      String text, Color color, Instant since, String xTrace, String session) {
    return getRequired(
        GetRequiredQuery.builder()
            .text(text)
            .color(color)
            .since(since)
            .xTrace(xTrace)
            .session(session)
            .build());
  }

  /**
   * Ask in Every Style.
   *
   * @param getStylesQuery what else to ask for
   */
  @GET("api/0/styles/")
  ApiCall<@Nullable Void> getStyles(@Tag GetStylesQuery getStylesQuery);

  /** Ask in Every Style, with no optional parameter. */
  default ApiCall<@Nullable Void> getStyles() {
    return getStyles(GetStylesQuery.builder().build());
  }

  /**
   * What else {@link ParametersApi#getHeaders} can be asked for.
   *
   * @param page In the query.
   * @param ifModifiedSince A header.
   * @param xColors A list in a header.
   * @param xPart An object in a header.
   * @param accept Ignored, as OpenAPI has it.
   * @param authorization Ignored, as OpenAPI has it.
   * @param theme A cookie.
   * @param seen Another cookie.
   */
  @SuppressWarnings("exports")
  record GetHeadersQuery(
      @Nullable Integer page,
      @Nullable String ifModifiedSince,
      @Nullable List<Color> xColors,
      @Nullable Part xPart,
      @Nullable String accept,
      @Nullable String authorization,
      @Nullable String theme,
      @Nullable List<Integer> seen)
      implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public GetHeadersQuery {
      xColors = Checks.copy("X-Colors", xColors);
      seen = Checks.copy("seen", seen);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.query("page", Parameters.number(page()));
      request.header("If-Modified-Since", ifModifiedSince());
      request.header("X-Colors", Parameters.values(xColors(), Color::value));
      request.header("X-Part", xPart());
      request.header("Accept", accept());
      request.header("Authorization", authorization());
      request.cookie("theme", theme());
      request.cookie("seen", Parameters.number(seen()));
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("GetHeadersQuery", this);
    }

    /** Builds a {@link GetHeadersQuery}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable Integer page;
      private @Nullable String ifModifiedSince;
      private @Nullable List<Color> xColors;
      private @Nullable Part xPart;
      private @Nullable String accept;
      private @Nullable String authorization;
      private @Nullable String theme;
      private @Nullable List<Integer> seen;

      private Builder() {}

      /** In the query. */
      public Builder page(Integer page) {
        this.page = Checks.notNull("page", page);
        return this;
      }

      /** A header. */
      public Builder ifModifiedSince(String ifModifiedSince) {
        this.ifModifiedSince = Checks.notNull("If-Modified-Since", ifModifiedSince);
        return this;
      }

      /** A list in a header. */
      public Builder xColors(List<Color> xColors) {
        this.xColors = Checks.notNull("X-Colors", xColors);
        return this;
      }

      /** An object in a header. */
      public Builder xPart(Part xPart) {
        this.xPart = Checks.notNull("X-Part", xPart);
        return this;
      }

      /** Ignored, as OpenAPI has it. */
      public Builder accept(String accept) {
        this.accept = Checks.notNull("Accept", accept);
        return this;
      }

      /** Ignored, as OpenAPI has it. */
      public Builder authorization(String authorization) {
        this.authorization = Checks.notNull("Authorization", authorization);
        return this;
      }

      /** A cookie. */
      public Builder theme(String theme) {
        this.theme = Checks.notNull("theme", theme);
        return this;
      }

      /** Another cookie. */
      public Builder seen(List<Integer> seen) {
        this.seen = Checks.notNull("seen", seen);
        return this;
      }

      /** The finished value. */
      public GetHeadersQuery build() {
        return new GetHeadersQuery(
            page, ifModifiedSince, xColors, xPart, accept, authorization, theme, seen);
      }
    }
  }

  /**
   * What else {@link ParametersApi#getRequired} can be asked for.
   *
   * @param text A text.
   * @param color An enum.
   * @param since A time in seconds.
   * @param cursor An optional one.
   * @param xTrace A header.
   * @param session A cookie.
   */
  @SuppressWarnings("exports")
  record GetRequiredQuery(
      String text,
      Color color,
      Instant since,
      @Nullable String cursor,
      String xTrace,
      String session)
      implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public GetRequiredQuery {
      Checks.required("text", text);
      Checks.maxLength("text", text, 9);
      Checks.required("color", color);
      Checks.required("since", since);
      Checks.required("X-Trace", xTrace);
      Checks.required("session", session);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.query("text", text());
      request.query("color", Parameters.value(color(), Color::value));
      request.query("since", Parameters.number(since()));
      request.query("cursor", cursor());
      request.header("X-Trace", xTrace());
      request.cookie("session", session());
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("GetRequiredQuery", this);
    }

    /** Builds a {@link GetRequiredQuery}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable String text;
      private @Nullable Color color;
      private @Nullable Instant since;
      private @Nullable String cursor;
      private @Nullable String xTrace;
      private @Nullable String session;

      private Builder() {}

      /** A text. */
      public Builder text(String text) {
        this.text = Checks.notNull("text", text);
        return this;
      }

      /** An enum. */
      public Builder color(Color color) {
        this.color = Checks.notNull("color", color);
        return this;
      }

      /** A time in seconds. */
      public Builder since(Instant since) {
        this.since = Checks.notNull("since", since);
        return this;
      }

      /** An optional one. */
      public Builder cursor(String cursor) {
        this.cursor = Checks.notNull("cursor", cursor);
        return this;
      }

      /** A header. */
      public Builder xTrace(String xTrace) {
        this.xTrace = Checks.notNull("X-Trace", xTrace);
        return this;
      }

      /** A cookie. */
      public Builder session(String session) {
        this.session = Checks.notNull("session", session);
        return this;
      }

      /** The finished value. */
      public GetRequiredQuery build() {
        return new GetRequiredQuery(text, color, since, cursor, xTrace, session);
      }
    }
  }

  /**
   * What else {@link ParametersApi#getStyles} can be asked for.
   *
   * @param form Repeated.
   * @param comma Joined with commas.
   * @param space Joined with spaces.
   * @param pipe Joined with pipes.
   * @param times Times in seconds.
   * @param unique A set.
   * @param part An object, field by field.
   * @param flat An object in one text.
   * @param deep An object with brackets.
   * @param map A map.
   * @param free A free-form object.
   * @param where JSON.
   * @param url A text with reserved characters.
   * @param id A UUID.
   * @param flag A text that may be empty.
   * @param price A number.
   */
  @SuppressWarnings("exports")
  record GetStylesQuery(
      @Nullable List<Integer> form,
      @Nullable List<Color> comma,
      @Nullable List<LocalDate> space,
      @Nullable List<Boolean> pipe,
      @Nullable List<Instant> times,
      @Nullable List<String> unique,
      @Nullable Part part,
      @Nullable Part flat,
      @Nullable Part deep,
      @Nullable Map<String, String> map,
      @Nullable RawJson free,
      @Nullable Part where,
      @Nullable String url,
      @Nullable UUID id,
      @Nullable String flag,
      @Nullable BigDecimal price)
      implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public GetStylesQuery {
      Checks.maxItems("form", form, 9);
      form = Checks.copy("form", form);
      comma = Checks.copy("comma", comma);
      space = Checks.copy("space", space);
      pipe = Checks.copy("pipe", pipe);
      times = Checks.copy("times", times);
      unique = Checks.copy("unique", unique);
      map = Checks.copy("map", map);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.query("form", Parameters.number(form()));
      request.joined("comma", ",", Parameters.values(comma(), Color::value));
      request.joined("space", "%20", space());
      request.joined("pipe", "%7C", pipe());
      request.query("times", Parameters.number(times()));
      request.query("unique", unique());
      request.query("part", part());
      request.joined("flat", ",", flat());
      request.deepObject("deep", deep());
      request.query("map", map());
      request.deepObject("free", free());
      request.json("where", where());
      request.query("url", url());
      request.query("id", id());
      request.query("flag", flag());
      request.query("price", price());
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("GetStylesQuery", this);
    }

    /** Builds a {@link GetStylesQuery}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable List<Integer> form;
      private @Nullable List<Color> comma;
      private @Nullable List<LocalDate> space;
      private @Nullable List<Boolean> pipe;
      private @Nullable List<Instant> times;
      private @Nullable List<String> unique;
      private @Nullable Part part;
      private @Nullable Part flat;
      private @Nullable Part deep;
      private @Nullable Map<String, String> map;
      private @Nullable RawJson free;
      private @Nullable Part where;
      private @Nullable String url;
      private @Nullable UUID id;
      private @Nullable String flag;
      private @Nullable BigDecimal price;

      private Builder() {}

      /** Repeated. */
      public Builder form(List<Integer> form) {
        this.form = Checks.notNull("form", form);
        return this;
      }

      /** Joined with commas. */
      public Builder comma(List<Color> comma) {
        this.comma = Checks.notNull("comma", comma);
        return this;
      }

      /** Joined with spaces. */
      public Builder space(List<LocalDate> space) {
        this.space = Checks.notNull("space", space);
        return this;
      }

      /** Joined with pipes. */
      public Builder pipe(List<Boolean> pipe) {
        this.pipe = Checks.notNull("pipe", pipe);
        return this;
      }

      /** Times in seconds. */
      public Builder times(List<Instant> times) {
        this.times = Checks.notNull("times", times);
        return this;
      }

      /** A set. */
      public Builder unique(List<String> unique) {
        this.unique = Checks.notNull("unique", unique);
        return this;
      }

      /** An object, field by field. */
      public Builder part(Part part) {
        this.part = Checks.notNull("part", part);
        return this;
      }

      /** An object in one text. */
      public Builder flat(Part flat) {
        this.flat = Checks.notNull("flat", flat);
        return this;
      }

      /** An object with brackets. */
      public Builder deep(Part deep) {
        this.deep = Checks.notNull("deep", deep);
        return this;
      }

      /** A map. */
      public Builder map(Map<String, String> map) {
        this.map = Checks.notNull("map", map);
        return this;
      }

      /** A free-form object. */
      public Builder free(RawJson free) {
        this.free = Checks.notNull("free", free);
        return this;
      }

      /** JSON. */
      public Builder where(Part where) {
        this.where = Checks.notNull("where", where);
        return this;
      }

      /** A text with reserved characters. */
      public Builder url(String url) {
        this.url = Checks.notNull("url", url);
        return this;
      }

      /** A UUID. */
      public Builder id(UUID id) {
        this.id = Checks.notNull("id", id);
        return this;
      }

      /** A text that may be empty. */
      public Builder flag(String flag) {
        this.flag = Checks.notNull("flag", flag);
        return this;
      }

      /** A number. */
      public Builder price(BigDecimal price) {
        this.price = Checks.notNull("price", price);
        return this;
      }

      /** The finished value. */
      public GetStylesQuery build() {
        return new GetStylesQuery(
            form, comma, space, pipe, times, unique, part, flat, deep, map, free, where, url, id,
            flag, price);
      }
    }
  }
}
