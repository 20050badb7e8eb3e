package io.github.sentryopenapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the pages of a list: what comes next, what was seen, and how much may still come.
 * It moves on only when a page has come, so that a failed fetch can be tried again.
 */
final class PageWalk<T> {
  private final HttpPagedCall<T> call;
  private final Set<String> seen = new HashSet<>();
  private Request next;
  private boolean last;
  private long itemsLeft;
  private long pagesLeft;

  PageWalk(HttpPagedCall<T> call, long maxItems, long maxPages) {
    this.call = call;
    next = call.request;
    itemsLeft = maxItems;
    pagesLeft = maxPages;
    see(call.request.url().queryParameter("cursor"));
  }

  boolean hasNext() {
    return !last && itemsLeft > 0 && pagesLeft > 0;
  }

  Page<T> fetch() {
    Request page = next;
    return arrived(page, call.transport.send(page, call.options, call.reader));
  }

  CompletableFuture<Page<T>> fetchAsync() {
    Request page = next;
    return call.transport.sendAsync(
        page, call.options, call.reader, response -> arrived(page, response));
  }

  private Page<T> arrived(Request request, ApiResponse<List<T>> response) {
    Page<T> page = Page.of(response).first(itemsLeft);
    String cursor = page.nextCursor();
    if (cursor != null && !see(cursor)) {
      throw endless(request, response, cursor);
    }
    itemsLeft -= page.items().size();
    pagesLeft--;
    last = cursor == null;
    next = cursor == null ? next : call.at(cursor);
    return page;
  }

  /** Whether a cursor is new. */
  private boolean see(@Nullable String cursor) {
    return cursor == null || seen.add(cursor);
  }

  private static SentryDecodingException endless(
      Request page, ApiResponse<?> response, String cursor) {
    return new SentryDecodingException(
        response.status()
            + " with a Link header that names a page as the next one that was fetched before: "
            + ErrorReader.describe(page)
            + ": cursor "
            + BodyText.start(cursor)
            + ". The walk was stopped; it would not end."
            + Help.CURSOR_LOOP.see(),
        page,
        response.status(),
        response.headers(),
        "",
        null);
  }
}
