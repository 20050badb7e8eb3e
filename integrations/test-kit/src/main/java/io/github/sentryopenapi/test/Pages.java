package io.github.sentryopenapi.test;

import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages and writes the Link header, as servers do. */
final class Pages {
  private static final int MAX_PER_PAGE = 100;

  private Pages() {}

  /** Items with the Link header that leads to those around them. */
  record Page<T>(List<T> items, String link) {}

  /** Where a page starts: {@code <items a page>:<page>:<0 forward, 1 back>}. */
  private record Cursor(long value, long offset) {
    static Cursor parse(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return new Cursor(0, 0);
      }
      String[] parts = text.split(":", -1);
      if (parts.length != 3) {
        throw Refusal.example(400, "invalid-cursor");
      }
      try {
        Integer.parseInt(parts[2]);
        return new Cursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      } catch (NumberFormatException e) {
        throw Refusal.example(400, "invalid-cursor");
      }
    }
  }

  static <T> Page<T> of(List<T> all, HttpRequest request, String url) {
    int limit = perPage(request.parameter("per_page"));
    Cursor cursor = Cursor.parse(request.parameter("cursor"));
    long offset = cursor.offset() * cursor.value();
    if (offset < 0) {
      throw Refusal.example(400, "negative-page-offset");
    }
    // One more than the page holds: whether it is there says whether another page is.
    long stop = offset + (cursor.value() > 0 ? cursor.value() : limit) + 1;
    List<T> found =
        all.subList((int) Math.min(offset, all.size()), (int) Math.min(stop, all.size()));
    if (cursor.value() != limit && found.size() > limit + 1) {
      found = found.subList(found.size() - limit - 1, found.size());
    }
    String base = base(request.url(), url);
    String link =
        link(base, limit, cursor.offset() - 1, 1, "previous", cursor.offset() > 0)
            + ", "
            + link(base, limit, cursor.offset() + 1, 0, "next", found.size() > limit);
    return new Page<>(found.subList(0, Math.min(limit, found.size())), link);
  }

  private static int perPage(@Nullable String text) {
    try {
      int value = text == null ? MAX_PER_PAGE : Integer.parseInt(text);
      if (value < 1 || value > MAX_PER_PAGE) {
        throw Refusal.example(400, "invalid-per-page-range");
      }
      return value;
    } catch (NumberFormatException e) {
      throw Refusal.example(400, "invalid-per-page");
    }
  }

  /** The page's address without its cursor; servers leave the question mark even so. */
  private static String base(HttpUrl requested, String url) {
    String query = requested.newBuilder().removeAllQueryParameters("cursor").build().encodedQuery();
    return url + requested.encodedPath() + "?" + (query == null ? "" : query);
  }

  private static String link(
      String base, int limit, long page, int back, String rel, boolean results) {
    String cursor = limit + ":" + page + ":" + back;
    return "<%s&cursor=%s>; rel=\"%s\"; results=\"%s\"; cursor=\"%s\""
        .formatted(base, cursor, rel, results, cursor);
  }
}
