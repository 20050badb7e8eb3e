package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million teams in ten thousand pages, walked by a JVM with 64 MB: nothing of a page is kept. */
class ManyPagesTest {
  private static final int PAGES = 10_000;

  @RegisterExtension final TestServer server = new TestServer();

  @ParameterizedTest
  @ValueSource(strings = {"iterate", "forEachAsync"})
  void heapStaysSmall(String way) throws Exception {
    server.answer(new TenThousandPages());

    assertThat(walk(way)).isEqualTo("1000000 teams");
  }

  @Test
  void heapIsTooSmallForAllOfThem() throws Exception {
    server.answer(new TenThousandPages());

    assertThat(walk("keep")).contains("OutOfMemoryError");
  }

  private String walk(String way) throws IOException, InterruptedException {
    List<String> small = List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    return ChildJvm.output(ChildJvm.of(small, Walk.class, server.url("/"), way)).strip();
  }

  /** A hundred teams on each page, and a cursor that is the number of the page. */
  private static final class TenThousandPages extends Dispatcher {
    private final String page;

    TenThousandPages() {
      String team =
          "{\"id\":\"4509106740854784\",\"slug\":\"ancient-gabelers\",\"name\":\"Ancient"
              + " Gabelers\"}";
      page = "[" + team + ("," + team).repeat(99) + "]";
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      String cursor = request.getRequestUrl().queryParameter("cursor");
      int next = cursor == null ? 1 : Integer.parseInt(cursor) + 1;
      return new MockResponse()
          .setHeader(
              "Link",
              "<x>; rel=\"next\"; results=\"%s\"; cursor=\"%d\"".formatted(next < PAGES, next))
          .setBody(page);
    }
  }
}
