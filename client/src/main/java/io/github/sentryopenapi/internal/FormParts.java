package io.github.sentryopenapi.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The fields of a form. What is null is left out. */
public final class FormParts {
  private static final MediaType JSON = MediaType.get("application/json");

  private final ParameterTree tree;
  private final HttpUrl.@Nullable Builder shownIn;
  private final boolean multipart;
  private final FormBody.Builder fields = new FormBody.Builder();
  private final List<MultipartBody.Part> parts = new ArrayList<>();

  FormParts(ParameterTree tree, HttpUrl.@Nullable Builder shownIn, boolean multipart) {
    this.tree = tree;
    this.shownIn = shownIn;
    this.multipart = multipart;
  }

  /** A field: once for each item of a list; an object is a JSON text. */
  public void field(String name, @Nullable Object value) {
    if (value instanceof Collection<?> items) {
      items.forEach(each -> field(name, each));
    } else if (value instanceof MultipartBody.Part part) {
      file(name, part);
    } else if (value != null && tree.of(name, value) instanceof Map) {
      json(name, value);
    } else if (value != null) {
      tree.explode(name, value, this::add);
    }
  }

  /** A field whose items stand in one text. */
  public void joined(String name, String separator, @Nullable Object value) {
    List<String> items = value == null ? List.of() : tree.flat(name, value);
    if (!items.isEmpty()) {
      add(name, String.join(separator, items));
    }
  }

  /** A field for each field of an object: {@code name[field]}. */
  public void deepObject(String name, @Nullable Object value) {
    if (value != null) {
      tree.deepen(name, value, this::add);
    }
  }

  private void add(String name, String value) {
    if (shownIn != null) {
      shownIn.addQueryParameter(name, value);
    } else if (multipart) {
      parts.add(MultipartBody.Part.createFormData(name, value));
    } else {
      fields.add(name, value);
    }
  }

  private void json(String name, Object value) {
    Buffer json = tree.json(name, value);
    if (multipart && shownIn == null) {
      RequestBody body = RequestBody.create(json.readByteString(), JSON);
      parts.add(MultipartBody.Part.createFormData(name, null, body));
    } else {
      add(name, json.readUtf8());
    }
  }

  private void file(String name, MultipartBody.Part part) {
    if (!multipart) {
      throw new IllegalArgumentException(
          "'" + name + "' is a file, for which the form has no place");
    }
    if (shownIn != null) {
      shownIn.addQueryParameter(name, "file");
    } else {
      parts.add(WireChecks.part(name, part));
    }
  }

  /** The form; null for one of parts that has none, which cannot be written. */
  @Nullable RequestBody body() {
    if (!multipart) {
      return fields.build();
    }
    if (parts.isEmpty()) {
      return null;
    }
    MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
    parts.forEach(body::addPart);
    return body.build();
  }
}
