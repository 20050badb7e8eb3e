package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import okhttp3.HttpUrl;

/**
 * A list matches what one of its entries matches, and entries match what they must. The first line
 * is the host, the rest the list.
 */
final class NoProxyFuzz {
  private static final String ADDRESS = "(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}";

  private NoProxyFuzz() {}

  static void check(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    HttpUrl url = HttpUrl.parse("http://" + firstLine.strip());
    String host = url == null ? "10.1.2.3" : url.uri().getHost();
    if (host == null) {
      return; // a name that java.net.URI does not take, so that no proxy is chosen for it
    }
    String list = text.substring(Math.min(text.length(), firstLine.length() + 1));

    boolean matches = matches(list, host);
    assertThat(matches)
        .isEqualTo(Arrays.stream(list.split("[,\\s]+")).anyMatch(each -> matches(each, host)));
    assertThat(matches(list + ",*", host)).isTrue();
    assertThat(matches(list + " " + host, host)).isTrue();
    assertThat(matches(host + ":80", host)).isTrue();
    assertThat(matches(host + ":81", host)).isFalse();
    if (host.matches(ADDRESS)) {
      checkBlocks(list, host);
    } else if (matches && !host.matches("\\[.*|(.*\\.)?[0-9]+")) { // nothing is under an address
      assertThat(matches(list, "under." + host)).isTrue();
    }
  }

  /** An entry is a block that matches if and only if the first bits are the same. */
  private static void checkBlocks(String list, String host) {
    for (String each : list.split("[,\\s]+")) {
      if (each.matches(ADDRESS + "/[0-9]{1,2}")) {
        int slash = each.indexOf('/');
        String block = bits(each.substring(0, slash));
        int length = Integer.parseInt(each.substring(slash + 1));
        boolean within =
            block.length() == 32
                && length <= 32
                && bits(host).startsWith(block.substring(0, length));
        assertThat(matches(each, host)).as("%s %s", each, host).isEqualTo(within);
      }
    }
  }

  private static String bits(String address) {
    StringBuilder bits = new StringBuilder();
    for (String each : address.split("\\.")) {
      String octet = Integer.toBinaryString(Integer.parseInt(each));
      bits.append("0".repeat(Math.max(0, 8 - octet.length()))).append(octet);
    }
    return bits.toString();
  }

  private static boolean matches(String list, String host) {
    return new NoProxy(new Setting(list, "'no_proxy'")).matches(host, 80);
  }
}
