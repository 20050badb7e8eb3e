package io.github.sentryopenapi;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A call whose answer comes in pages. Iterating walks all of them, fetching each page when the one
 * before is used up; running it as an {@link ApiCall} answers with one page.
 *
 * <p>Each {@link #iterator()} starts again at the first page. Its methods throw {@link
 * SentryException} like {@link #execute()}; a fetch that failed can be tried again by asking the
 * same iterator once more. A server that gives one cursor twice is stopped with a {@link
 * SentryDecodingException}: the walk would not end.
 *
 * @param <T> one item of a page
 */
public interface PagedCall<T> extends ApiCall<List<T>>, Iterable<T> {
  /** All items, page after page. */
  @Override
  Iterator<T> iterator();

  /** All items, page after page; {@link Stream#limit} fetches no more pages than it needs. */
  default Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** All pages, each with its cursors and its answer's headers. */
  Iterable<Page<T>> pages();

  /** One page, with the cursors of its neighbours. */
  Page<T> page();

  /** Like {@link #page()}, without waiting. */
  CompletableFuture<Page<T>> pageAsync();

  /**
   * Passes all items to an action, page after page, without waiting. The action runs on one of the
   * client's threads at a time. The future ends after the last item, or with the first failure,
   * which may be the action's own; cancelling it ends the walk.
   */
  CompletableFuture<Void> forEachAsync(Consumer<? super T> action);

  /** The same list from a cursor on: that of a {@link Page}, forward or back. */
  PagedCall<T> from(String cursor);

  /** At most so many items; no page beyond them is fetched. */
  PagedCall<T> maxItems(long items);

  /** At most so many pages. */
  PagedCall<T> maxPages(long pages);

  @Override
  PagedCall<T> withOptions(RequestOptions options);
}
