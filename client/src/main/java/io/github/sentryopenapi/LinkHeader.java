package io.github.sentryopenapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the next page begins from a {@code Link} header (RFC 8288) with Sentry's two extra
 * parameters: {@code <https://…>; rel="next"; results="true"; cursor="0:100:0"}.
 */
final class LinkHeader {
  /** Either a link's target, which may hold commas and semicolons, or one of its parameters. */
  private static final Pattern PART = Pattern.compile("<[^>]*>|([\\w-]+)=\"([^\"]*)\"");

  private LinkHeader() {}

  /**
   * The cursor of the page with that relation, or null if there is none. Both links are always
   * there; {@code results} says whether a page is behind one. Only the cursor is taken: the link's
   * host is the server's idea of its own name, and no token may go there.
   */
  static @Nullable String cursor(Headers headers, String relation) {
    for (String value : headers.values("Link")) {
      boolean related = false;
      boolean results = false;
      String cursor = null;
      Matcher part = PART.matcher(value);
      while (part.find()) {
        if (part.group(1) == null) {
          related = false;
          results = false;
          cursor = null;
          continue;
        }
        switch (part.group(1)) {
          case "rel" -> related = part.group(2).equals(relation);
          case "results" -> results = part.group(2).equals("true");
          case "cursor" -> cursor = part.group(2);
          default -> {}
        }
        if (related && results && cursor != null) {
          return cursor;
        }
      }
    }
    return null;
  }
}
