package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Cursors are those that a reading letter by letter finds. Each line is a header. */
final class LinkHeaderFuzz {
  private LinkHeaderFuzz() {}

  static void check(String text) {
    Headers.Builder headers = new Headers.Builder();
    text.lines().forEach(line -> headers.addUnsafeNonAscii("Link", line));

    for (String relation : List.of("next", "previous")) {
      assertThat(LinkHeader.cursor(headers.build(), relation)).isEqualTo(cursor(text, relation));
    }
  }

  private static @Nullable String cursor(String text, String relation) {
    for (String line : text.lines().toList()) {
      for (List<String[]> link : links(line)) {
        String rel = "";
        String results = "";
        String cursor = null;
        for (String[] parameter : link) {
          rel = parameter[0].equals("rel") ? parameter[1] : rel;
          results = parameter[0].equals("results") ? parameter[1] : results;
          cursor = parameter[0].equals("cursor") ? parameter[1] : cursor;
          if (rel.equals(relation) && results.equals("true") && cursor != null) {
            return cursor;
          }
        }
      }
    }
    return null;
  }

  /** The parameters of each link; those before the first link are as good as a link's. */
  private static List<List<String[]>> links(String line) {
    List<List<String[]>> links = new ArrayList<>(List.of(new ArrayList<>()));
    int i = 0;
    while (i < line.length()) {
      if (line.charAt(i) == '<' && line.indexOf('>', i) > 0) {
        links.add(new ArrayList<>());
        i = line.indexOf('>', i) + 1;
        continue;
      }
      int nameEnd = i;
      while (nameEnd < line.length() && isNameCharacter(line.charAt(nameEnd))) {
        nameEnd++;
      }
      int valueEnd = line.startsWith("=\"", nameEnd) ? line.indexOf('"', nameEnd + 2) : -1;
      if (nameEnd > i && valueEnd > 0) {
        String value = line.substring(nameEnd + 2, valueEnd);
        links.get(links.size() - 1).add(new String[] {line.substring(i, nameEnd), value});
        i = valueEnd + 1;
      } else {
        i = Math.max(nameEnd, i + 1);
      }
    }
    return links;
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "_-".indexOf(c) >= 0;
  }
}
