package io.github.sentryopenapi;

import java.util.Iterator;
import java.util.List;

/**
 * A call whose answer comes in pages. Iterating walks all of them, fetching each page when the one
 * before is used up; running it as an {@link ApiCall} answers with one page.
 *
 * <p>Each {@link #iterator()} starts again at the first page. Its methods throw {@link
 * SentryException} like {@link #execute()}.
 *
 * @param <T> one item of a page
 */
public interface PagedCall<T> extends ApiCall<List<T>>, Iterable<T> {
  @Override
  Iterator<T> iterator();
}
