package io.github.sentryopenapi.internal;

import com.squareup.moshi.Moshi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The parts of a request that {@link Parameters} go into. What is null is left out. */
public final class RequestParts {
  /** OpenAPI 3.0 has parameters of these names ignored: the client makes such headers itself. */
  private static final Set<String> OWN_HEADERS = Set.of("accept", "authorization", "content-type");

  private static final String SECRET = "***";

  private final HttpUrl address;
  private final boolean shown;
  private final ParameterTree tree;

  /** Null as long as nothing is added: most calls of most operations add nothing. */
  private HttpUrl.@Nullable Builder changedAddress;

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<String> cookies = new ArrayList<>();
  private @Nullable FormParts form;

  /**
   * For a request to that address.
   *
   * @param moshi knows the JSON form of objects; without it the address is only to be shown
   */
  public RequestParts(HttpUrl address, @Nullable Moshi moshi) {
    this.address = address;
    shown = moshi == null;
    tree = new ParameterTree(moshi);
  }

  private HttpUrl.Builder url() {
    if (changedAddress == null) {
      changedAddress = address.newBuilder();
    }
    return changedAddress;
  }

  /** The address with what was added to it. */
  HttpUrl address() {
    return changedAddress == null ? address : changedAddress.build();
  }

  /** A query parameter: once for each item of a list, and the fields of an object by themselves. */
  public void query(String name, @Nullable Object value) {
    if (value != null) {
      tree.explode(name, value, url()::addQueryParameter);
    }
  }

  /** A query parameter whose items stand in one text, between separators that are encoded. */
  public void joined(String name, String separator, @Nullable Object value) {
    List<String> items = value == null ? List.of() : tree.flat(name, value);
    if (!items.isEmpty()) {
      String text = String.join(separator, items.stream().map(RequestParts::encoded).toList());
      url().addEncodedQueryParameter(encoded(name), text);
    }
  }

  /** As a query component is encoded, in which no separator is left. */
  private static String encoded(String text) {
    HttpUrl.Builder url = HttpUrl.get("http://localhost/").newBuilder(); // anywhere will do
    return String.valueOf(url.addQueryParameter(text, null).build().encodedQuery());
  }

  /** A query parameter for each field of an object: {@code name[field]=value}. */
  public void deepObject(String name, @Nullable Object value) {
    if (value != null) {
      tree.deepen(name, value, url()::addQueryParameter);
    }
  }

  /** A query parameter that is a JSON text. */
  public void json(String name, @Nullable Object value) {
    if (value != null) {
      url().addQueryParameter(name, tree.json(name, value).readUtf8());
    }
  }

  /** A header; the items of a list, and names and values of an object's fields, between commas. */
  public void header(String name, @Nullable Object value) {
    List<String> items = value == null ? List.of() : tree.flat(name, value);
    if (items.isEmpty() || OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    if (shown) {
      url().addQueryParameter(name, SECRET);
    } else {
      headers.put(name, WireChecks.headerValue(name, String.join(",", items)));
    }
  }

  /** A cookie; the items of a list, and names and values of an object's fields, between commas. */
  public void cookie(String name, @Nullable Object value) {
    List<String> items = value == null ? List.of() : tree.flat(name, value);
    if (items.isEmpty()) {
      return;
    }
    if (shown) {
      url().addQueryParameter(name, SECRET);
    } else {
      items.forEach(each -> WireChecks.cookieValue(name, each));
      cookies.add(name + "=" + String.join(",", items));
    }
  }

  /** The request has a form of fields for a body. */
  public FormParts form() {
    form = new FormParts(tree, shown ? url() : null, false);
    return form;
  }

  /** The request has a form for a body, some of whose parts may be files. */
  public FormParts multipart() {
    form = new FormParts(tree, shown ? url() : null, true);
    return form;
  }

  /** The request with all that was given. */
  public Request addTo(Request request) {
    if (changedAddress == null && headers.isEmpty() && cookies.isEmpty() && form == null) {
      return request;
    }
    Request.Builder complete = request.newBuilder().url(address());
    headers.forEach(complete::header);
    if (!cookies.isEmpty()) {
      complete.header("Cookie", String.join("; ", cookies));
    }
    RequestBody body = form == null ? null : form.body();
    if (body != null) {
      complete.method(request.method(), body);
    }
    return complete.build();
  }
}
