package io.github.sentryopenapi;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call over HTTP whose answer comes in pages. */
final class HttpPagedCall<T> extends HttpApiCall<List<T>> implements PagedCall<T> {
  HttpPagedCall(Transport transport, Request request, BodyReader<List<T>> reader) {
    super(transport, request, reader);
  }

  @Override
  public Iterator<T> iterator() {
    return new Pages();
  }

  /** Fetches each page when the one before is used up. A failed fetch can be tried again. */
  private final class Pages implements Iterator<T> {
    private Iterator<T> items = Collections.emptyIterator();
    private @Nullable Request next = request;

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && next != null) {
        fetch(next);
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there is no further page");
      }
      return items.next();
    }

    private void fetch(Request page) {
      ApiResponse<List<T>> response = transport.send(page, reader);
      String cursor = LinkHeader.nextCursor(response.headers());
      if (cursor != null && cursor.equals(page.url().queryParameter("cursor"))) {
        throw endless(page, response, cursor);
      }
      items = response.body().iterator();
      next = cursor == null ? null : page.newBuilder().url(at(page.url(), cursor)).build();
    }

    /** The cursor is put on our own address: the link's host is the server's idea of its name. */
    private static HttpUrl at(HttpUrl url, String cursor) {
      return url.newBuilder().setQueryParameter("cursor", cursor).build();
    }
  }

  /** A server that names the page it just gave as the next one would be asked for ever. */
  private static SentryDecodingException endless(
      Request page, ApiResponse<?> response, String cursor) {
    return new SentryDecodingException(
        response.status()
            + " with a Link header that gives the page just fetched as the next one: "
            + ErrorReader.describe(page)
            + ": cursor "
            + BodyText.start(cursor)
            + ". Iterating was stopped; it would not end.",
        response.status(),
        response.headers(),
        "",
        null);
  }
}
