package io.github.sentryopenapi;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** A call over HTTP whose answer comes in pages. */
final class HttpPagedCall<T> extends HttpApiCall<List<T>> implements PagedCall<T> {
  private final long maxItems;
  private final long maxPages;

  HttpPagedCall(Transport transport, Request request, BodyReader<List<T>> reader) {
    this(transport, request, RequestOptions.NONE, reader, Long.MAX_VALUE, Long.MAX_VALUE);
  }

  private HttpPagedCall(
      Transport transport,
      Request request,
      RequestOptions options,
      BodyReader<List<T>> reader,
      long maxItems,
      long maxPages) {
    super(transport, request, options, reader);
    this.maxItems = maxItems;
    this.maxPages = maxPages;
  }

  @Override
  public PagedCall<T> withOptions(RequestOptions options) {
    return new HttpPagedCall<>(transport, request, checked(options), reader, maxItems, maxPages);
  }

  @Override
  public PagedCall<T> from(String cursor) {
    return new HttpPagedCall<>(
        transport, at(Arguments.name("cursor", cursor)), options, reader, maxItems, maxPages);
  }

  @Override
  public PagedCall<T> maxItems(long items) {
    return new HttpPagedCall<>(
        transport, request, options, reader, Arguments.positive("items", items), maxPages);
  }

  @Override
  public PagedCall<T> maxPages(long pages) {
    return new HttpPagedCall<>(
        transport, request, options, reader, maxItems, Arguments.positive("pages", pages));
  }

  @Override
  public Page<T> page() {
    return walk().fetch();
  }

  @Override
  public CompletableFuture<Page<T>> pageAsync() {
    return walk().fetchAsync();
  }

  @Override
  public Iterable<Page<T>> pages() {
    return () -> {
      PageWalk<T> walk = walk();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return walk.hasNext();
        }

        @Override
        public Page<T> next() {
          if (!walk.hasNext()) {
            throw noFurtherPage();
          }
          return walk.fetch();
        }
      };
    };
  }

  @Override
  public Iterator<T> iterator() {
    PageWalk<T> walk = walk();
    return new Iterator<>() {
      private Iterator<T> items = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!items.hasNext() && walk.hasNext()) {
          items = walk.fetch().items().iterator();
        }
        return items.hasNext();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw noFurtherPage();
        }
        return items.next();
      }
    };
  }

  @Override
  public CompletableFuture<Void> forEachAsync(Consumer<? super T> action) {
    return new AsyncWalk<>(
            walk(),
            Arguments.notNull("action", action),
            transport.http().dispatcher().executorService())
        .start();
  }

  private PageWalk<T> walk() {
    return new PageWalk<>(this, maxItems, maxPages);
  }

  /** The cursor is put on our own address: the link's host is the server's idea of its name. */
  Request at(String cursor) {
    HttpUrl url = request.url().newBuilder().setQueryParameter("cursor", cursor).build();
    return request.newBuilder().url(url).build();
  }

  private static NoSuchElementException noFurtherPage() {
    return new NoSuchElementException("there is no further page");
  }
}
