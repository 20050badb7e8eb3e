package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.LogText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and where its neighbours begin: {@link PagedCall#from} takes either cursor.
 *
 * @param items what the page holds; may be empty in the middle of a list
 * @param nextCursor where the next page begins; null if this is the last
 * @param previousCursor where the page before begins; null if this is the first
 * @param response the answer that the page came in
 */
public record Page<T>(
    List<T> items,
    @Nullable String nextCursor,
    @Nullable String previousCursor,
    ApiResponse<List<T>> response) {

  static <T> Page<T> of(ApiResponse<List<T>> response) {
    return new Page<>(
        response.body(),
        LinkHeader.cursor(response.headers(), "next"),
        LinkHeader.cursor(response.headers(), "previous"),
        response);
  }

  /** How much it holds, and its cursors. */
  @Override
  public String toString() {
    return "Page["
        + items.size()
        + " items, nextCursor="
        + shown(nextCursor)
        + ", previousCursor="
        + shown(previousCursor)
        + "]";
  }

  private static String shown(@Nullable String cursor) {
    return cursor == null ? "none" : LogText.value(cursor);
  }

  /** The page cut to so many items. */
  Page<T> first(long most) {
    return items.size() <= most
        ? this
        : new Page<>(items.subList(0, (int) most), nextCursor, previousCursor, response);
  }
}
