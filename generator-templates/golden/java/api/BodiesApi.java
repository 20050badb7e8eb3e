// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.FormParts;
import io.github.sentryopenapi.internal.Parameters;
import io.github.sentryopenapi.internal.RequestParts;
import io.github.sentryopenapi.internal.Sends;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** */
public interface BodiesApi {
  /**
   * Send Bytes.
   *
   * @param body the body
   */
  @Sends("image/png")
  @PUT("api/0/texts/")
  ApiCall<@Nullable Void> sendBytes(@Body RequestBody body);

  /**
   * Send Files.
   *
   * @param sendFilesForm what else to ask for
   */
  @PUT("api/0/forms/")
  ApiCall<@Nullable Void> sendFiles(@Tag SendFilesForm sendFilesForm);

  /** Send Files, with no optional parameter. */
  default ApiCall<@Nullable Void> sendFiles(MultipartBody.Part file) {
    return sendFiles(SendFilesForm.builder().file(file).build());
  }

  /**
   * Send a Form.
   *
   * @param sendFormForm what else to ask for
   */
  @POST("api/0/forms/")
  ApiCall<@Nullable Void> sendForm(@Tag SendFormForm sendFormForm);

  /** Send a Form, with no optional parameter. */
  default ApiCall<@Nullable Void> sendForm(String title) {
    return sendForm(SendFormForm.builder().title(title).build());
  }

  /**
   * Delete with a Body.
   *
   * @param id Which one.
   * @param body the body
   */
  @HTTP(method = "DELETE", path = "api/0/bodies/{id}/", hasBody = true)
  ApiCall<@Nullable Void> sendFree(@Path("id") String id, @Body RawJson body);

  /**
   * Send a List, or None.
   *
   * @param id Which one.
   * @param part the body
   */
  @PUT("api/0/bodies/{id}/")
  ApiCall<@Nullable Void> sendList(@Path("id") String id, @Body List<Part> part);

  /**
   * Send a List, or None.
   *
   * @param id Which one.
   */
  @PUT("api/0/bodies/{id}/")
  ApiCall<@Nullable Void> sendList(@Path("id") String id);

  /**
   * Send a Map.
   *
   * @param id Which one.
   * @param requestBody the body
   */
  @Sends("application/vnd.widgets+json")
  @PATCH("api/0/bodies/{id}/")
  ApiCall<@Nullable Void> sendMap(@Path("id") String id, @Body Map<String, Long> requestBody);

  /**
   * Send JSON, Which Is One of Many Forms.
   *
   * @param body the body
   */
  @PATCH("api/0/texts/")
  ApiCall<@Nullable Void> sendOneOfMany(@Body Part body);

  /**
   * Send a Body or None.
   *
   * @param id Which one.
   * @param part see {@link Part}
   * @param sendOptionalQuery what else to ask for
   */
  @POST("api/0/bodies/{id}/")
  ApiCall<@Nullable Void> sendOptional(
      @Path("id") String id, @Body Part part, @Tag SendOptionalQuery sendOptionalQuery);

  /**
   * Send a Body or None.
   *
   * @param id Which one.
   * @param sendOptionalQuery what else to ask for
   */
  @POST("api/0/bodies/{id}/")
  ApiCall<@Nullable Void> sendOptional(
      @Path("id") String id, @Tag SendOptionalQuery sendOptionalQuery);

  /** Send a Body or None, with no optional parameter. */
  default ApiCall<@Nullable Void> sendOptional(String id) {
    return sendOptional(id, SendOptionalQuery.builder().build());
  }

  /**
   * Send Text.
   *
   * @param body the body
   */
  @Sends("text/plain")
  @POST("api/0/texts/")
  ApiCall<@Nullable Void> sendText(@Body String body);

  /**
   * What else {@link BodiesApi#sendFiles} can be asked for.
   *
   * @param xTrace A header.
   * @param file A file.
   * @param more More files.
   * @param note A text.
   * @param tags A part each.
   * @param part {@code part}
   */
  @SuppressWarnings("exports")
  record SendFilesForm(
      @Nullable String xTrace,
      MultipartBody.Part file,
      @Nullable List<MultipartBody.Part> more,
      @Nullable String note,
      @Nullable List<String> tags,
      @Nullable Part part)
      implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public SendFilesForm {
      Checks.required("file", file);
      more = Checks.copy("more", more);
      tags = Checks.copy("tags", tags);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.header("X-Trace", xTrace());
      FormParts form = request.multipart();
      form.field("file", file());
      form.field("more", more());
      form.field("note", note());
      form.field("tags", tags());
      form.field("part", part());
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("SendFilesForm", this);
    }

    /** Builds a {@link SendFilesForm}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable String xTrace;
      private MultipartBody.@Nullable Part file;
      private @Nullable List<MultipartBody.Part> more;
      private @Nullable String note;
      private @Nullable List<String> tags;
      private @Nullable Part part;

      private Builder() {}

      /** A header. */
      public Builder xTrace(String xTrace) {
        this.xTrace = Checks.notNull("X-Trace", xTrace);
        return this;
      }

      /** A file. */
      public Builder file(MultipartBody.Part file) {
        this.file = Checks.notNull("file", file);
        return this;
      }

      /** More files. */
      public Builder more(List<MultipartBody.Part> more) {
        this.more = Checks.notNull("more", more);
        return this;
      }

      /** A text. */
      public Builder note(String note) {
        this.note = Checks.notNull("note", note);
        return this;
      }

      /** A part each. */
      public Builder tags(List<String> tags) {
        this.tags = Checks.notNull("tags", tags);
        return this;
      }

      /** {@code part} */
      public Builder part(Part part) {
        this.part = Checks.notNull("part", part);
        return this;
      }

      /** The finished value. */
      public SendFilesForm build() {
        return new SendFilesForm(xTrace, file, more, note, tags, part);
      }
    }
  }

  /**
   * What else {@link BodiesApi#sendForm} can be asked for.
   *
   * @param title A text.
   * @param color {@code color}
   * @param ids Repeated.
   * @param names Joined with commas.
   * @param part {@code part}
   * @param labels With brackets.
   * @param since A time in seconds.
   */
  @SuppressWarnings("exports")
  record SendFormForm(
      String title,
      @Nullable Color color,
      @Nullable List<Long> ids,
      @Nullable List<String> names,
      @Nullable Part part,
      @Nullable Map<String, String> labels,
      @Nullable Instant since)
      implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public SendFormForm {
      Checks.required("title", title);
      Checks.maxLength("title", title, 20);
      ids = Checks.copy("ids", ids);
      names = Checks.copy("names", names);
      labels = Checks.copy("labels", labels);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      FormParts form = request.form();
      form.field("title", title());
      form.field("color", Parameters.value(color(), Color::value));
      form.field("ids", Parameters.number(ids()));
      form.joined("names", ",", names());
      form.field("part", part());
      form.deepObject("labels", labels());
      form.field("since", Parameters.number(since()));
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("SendFormForm", this);
    }

    /** Builds a {@link SendFormForm}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable String title;
      private @Nullable Color color;
      private @Nullable List<Long> ids;
      private @Nullable List<String> names;
      private @Nullable Part part;
      private @Nullable Map<String, String> labels;
      private @Nullable Instant since;

      private Builder() {}

      /** A text. */
      public Builder title(String title) {
        this.title = Checks.notNull("title", title);
        return this;
      }

      /** {@code color} */
      public Builder color(Color color) {
        this.color = Checks.notNull("color", color);
        return this;
      }

      /** Repeated. */
      public Builder ids(List<Long> ids) {
        this.ids = Checks.notNull("ids", ids);
        return this;
      }

      /** Joined with commas. */
      public Builder names(List<String> names) {
        this.names = Checks.notNull("names", names);
        return this;
      }

      /** {@code part} */
      public Builder part(Part part) {
        this.part = Checks.notNull("part", part);
        return this;
      }

      /** With brackets. */
      public Builder labels(Map<String, String> labels) {
        this.labels = Checks.notNull("labels", labels);
        return this;
      }

      /** A time in seconds. */
      public Builder since(Instant since) {
        this.since = Checks.notNull("since", since);
        return this;
      }

      /** The finished value. */
      public SendFormForm build() {
        return new SendFormForm(title, color, ids, names, part, labels, since);
      }
    }
  }

  /**
   * What else {@link BodiesApi#sendOptional} can be asked for.
   *
   * @param level How much.
   */
  @SuppressWarnings("exports")
  record SendOptionalQuery(@Nullable Integer level) implements Parameters {

    /** Checks what the spec demands; lists are copied. */
    public SendOptionalQuery {}

    /** A builder with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void addTo(RequestParts request) {
      request.query("level", Parameters.number(level()));
    }

    /** What is set, as it is sent. */
    @Override
    public String toString() {
      return Parameters.text("SendOptionalQuery", this);
    }

    /** Builds a {@link SendOptionalQuery}; what is not set is not sent. */
    public static final class Builder {
      private @Nullable Integer level;

      private Builder() {}

      /** How much. */
      public Builder level(Integer level) {
        this.level = Checks.notNull("level", level);
        return this;
      }

      /** The finished value. */
      public SendOptionalQuery build() {
        return new SendOptionalQuery(level);
      }
    }
  }
}
