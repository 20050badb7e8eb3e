package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.golden.api.DefaultApi;
import io.github.sentryopenapi.golden.api.DefaultApi.WaitForQuery;
import io.github.sentryopenapi.golden.api.GrnApi;
import io.github.sentryopenapi.golden.api.TwoWords2Api;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names of the golden sample that Java has for something else, or that meet. */
class OperationNamesTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  @SuppressWarnings("deprecation")
  void parametersKeepTheirNamesOnTheWire() throws Exception {
    WaitForQuery query =
        WaitForQuery.builder()
            .id2("1")
            .query("2")
            .request("3")
            .builderValue("4")
            .toStringValue("5")
            .filterBy("6")
            .filterBy2("7")
            .filterBy3("8")
            ._this("9")
            .$top("10")
            .build();

    assertThat(call(of(DefaultApi.class).waitFor("c", "i", query))).isNull();
    GoldenApis.assertSent(
        server,
        "GET /names/c/i?id=1&query=2&request=3&builder=4&to_string=5&filter-by=6&filter_by=7"
            + "&filter%5Bby%5D=8&this=9&%24top=10",
        "");
  }

  @Test
  void operationWithTwoTagsIsInBothGroups() throws Exception {
    call(of(TwoWords2Api.class).getClassOf("c", "i"));
    call(of(GrnApi.class).getClassOf("c", "i"));

    GoldenApis.assertSent(server, "POST /names/c/i", "");
    GoldenApis.assertSent(server, "POST /names/c/i", "");
  }

  @Test
  void operationWithoutIdIsNamedAfterItsPath() throws Exception {
    call(of(DefaultApi.class).queryQueryPathGet("q", "p"));

    GoldenApis.assertSent(server, "GET /query/q/p", "");
  }

  private <T> T of(Class<T> type) {
    return GoldenApis.of(server, type);
  }

  private Void call(ApiCall<Void> call) {
    server.answer(new MockResponse().setResponseCode(204));
    return call.execute();
  }
}
