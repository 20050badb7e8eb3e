package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import okhttp3.HttpUrl;

/** A base URL that is taken is plain, and another parser sees the same server and path in it. */
final class BaseUrlFuzz {
  private BaseUrlFuzz() {}

  static void check(String text) {
    HttpUrl url;
    try {
      url = BaseUrl.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).startsWith("'baseUrl' must ").matches("\\P{Cntrl}{1,450}");
      if (text.contains("@") || text.contains("sntry")) {
        assertThat(e.getMessage()).doesNotContain("@", "sntry");
      }
      return;
    }
    assertThat(url.toString())
        .matches("https?://[^/?#@\\\\]+/([^?#\\\\]+/)?")
        .doesNotContain("/../");
    assertThat(BaseUrl.parse(url.toString())).isEqualTo(url);
    try {
      URI uri = new URI(text.strip());
      if (uri.getHost() != null) { // null for names that only a browser takes
        assertThat(uri.getHost().replaceAll("[\\[\\]]", "")).isEqualToIgnoringCase(url.host());
        assertThat(uri.getPort()).isIn(-1, url.port());
      }
    } catch (URISyntaxException e) {
      // Browsers and OkHttp take more than RFC 3986 does.
    }
  }
}
