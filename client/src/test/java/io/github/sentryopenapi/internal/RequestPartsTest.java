package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class RequestPartsTest {
  private static final Request REQUEST =
      new Request.Builder().url("http://localhost/a?b=1").header("X-A", "1").build();

  private final RequestParts parts = new RequestParts(REQUEST.url(), new Moshi.Builder().build());

  @Test
  void requestToWhichNothingIsAddedIsTheSame() {
    parts.query("b", null);
    parts.header("X-B", null);
    parts.cookie("c", null);

    assertThat(parts.addTo(REQUEST)).isSameAs(REQUEST);
  }

  @Test
  void headerAloneIsAdded() {
    parts.header("X-B", 2);

    assertThat(parts.addTo(REQUEST).headers())
        .isEqualTo(REQUEST.headers().newBuilder().add("X-B", "2").build());
  }

  @Test
  void cookieAloneIsAdded() {
    parts.cookie("c", true);
    parts.cookie("d", "x");

    assertThat(parts.addTo(REQUEST).header("Cookie")).isEqualTo("c=true; d=x");
  }

  @Test
  void queryIsAddedToWhatIsThere() {
    parts.query("b", 2);

    assertThat(parts.addTo(REQUEST).url()).hasToString("http://localhost/a?b=1&b=2");
  }
}
