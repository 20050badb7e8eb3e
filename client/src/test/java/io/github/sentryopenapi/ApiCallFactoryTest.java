package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.golden.api.Color;
import io.github.sentryopenapi.golden.api.ModelAdapters;
import io.github.sentryopenapi.golden.api.NewWidget;
import io.github.sentryopenapi.golden.api.Sale;
import io.github.sentryopenapi.golden.api.Widget;
import io.github.sentryopenapi.golden.api.WidgetsApi;
import io.github.sentryopenapi.golden.api.WidgetsApi.WidgetsQuery;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.Retrofit;

/** The golden sample's operations, over HTTP: every kind of parameter and of answer. */
class ApiCallFactoryTest {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  @RegisterExtension final TestServer server = new TestServer();

  private WidgetsApi widgets;

  @BeforeEach
  void connect() {
    OkHttpClient http = new OkHttpClient();
    widgets =
        new Retrofit.Builder()
            .baseUrl(server.url("/"))
            .client(http)
            .addConverterFactory(new RequestConverters(MOSHI))
            .addCallAdapterFactory(new ApiCallFactory(TestServer.transport(http), MOSHI, null))
            .build()
            .create(WidgetsApi.class);
  }

  @Test
  void sendsEveryKindOfQueryParameter() throws Exception {
    server.answer(200, "[]");
    WidgetsQuery query =
        WidgetsQuery.builder()
            .cursor("")
            .perPage(2)
            .since(Instant.ofEpochSecond(1541541600, 999_999_999))
            .before(Instant.parse("2020-03-10T16:09:10.957295Z"))
            .color(Color.GOLD)
            .detailed(true)
            .expand(List.of(Color.RED, Color.DARK_GREEN))
            .build();

    assertThat(widgets.listWidgets("shelf", query)).isEmpty();
    assertSent(
        "GET /api/0/shelves/shelf/widgets/?cursor=&per_page=2&since=1541541600"
            + "&before=2020-03-10T16%3A09%3A10.957295Z&color=24k&detailed=true"
            + "&expand=red&expand=dark-green",
        "");
  }

  @Test
  void sendsWholeWhatIsShownInPart() throws Exception {
    server.answer(200, "[]");
    Color odd = new Color("\n" + "x".repeat(200));
    WidgetsQuery query = WidgetsQuery.builder().color(odd).expand(List.of(odd)).build();

    assertThat(query)
        .hasToString(
            "WidgetsQuery[color=%0A" + "x".repeat(200) + "&expand=%0A" + "x".repeat(200) + "]");
    assertThat(WidgetsQuery.builder().cursor("y".repeat(2_000)).build())
        .hasToString("WidgetsQuery[cursor=" + "y".repeat(993) + "…]");
    assertThat(WidgetsQuery.builder().build()).hasToString("WidgetsQuery[]");

    widgets.listWidgets("shelf", query).execute();

    assertSent(
        "GET /api/0/shelves/shelf/widgets/?color=%0A"
            + "x".repeat(200)
            + "&expand=%0A"
            + "x".repeat(200),
        "");
  }

  @Test
  void sendsNothingForWhatIsNotSet() throws Exception {
    server.answer(200, "[]");

    assertThat(widgets.listWidgets("shelf").execute()).isEmpty();
    assertSent("GET /api/0/shelves/shelf/widgets/", "");
  }

  @Test
  void sendsAbsentNullAndValueAsThreeDifferentThings() throws Exception {
    NewWidget.Builder widget = NewWidget.builder().slug("a");
    for (NewWidget each :
        List.of(widget.build(), widget.owner(null).build(), widget.owner("me").build())) {
      server.answer(201, "{\"id\":\"1\",\"size\":1,\"soldAt\":null}");
      assertThat(widgets.createWidget("shelf", each).execute())
          .isEqualTo(Widget.builder().id("1").size(1L).soldAt(null).build());
    }

    String post = "POST /api/0/shelves/shelf/widgets/";
    assertSent(post, "{\"slug\":\"a\"}");
    assertSent(post, "{\"slug\":\"a\",\"owner\":null}");
    assertSent(post, "{\"slug\":\"a\",\"owner\":\"me\"}");
  }

  @Test
  void callsOperationWithoutParameters() throws Exception {
    server.answer(200, "[[1541541600,7]]");

    assertThat(widgets.listSales().execute())
        .containsExactly(new Sale(Instant.ofEpochSecond(1541541600), 7));
    assertSent("GET /api/0/sales/", "");
  }

  @Test
  @SuppressWarnings("deprecation")
  void callsOperationThatAnswersWithNothing() throws Exception {
    server.answer(200, "not looked at");

    assertThat(widgets.deleteShelf("shelf").execute()).isNull();
    assertSent("DELETE /api/0/shelves/shelf/", "");
  }

  private void assertSent(String request, String body) throws InterruptedException {
    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getRequestLine()).isEqualTo(request + " HTTP/1.1");
    assertThat(sent.getBody().readUtf8()).isEqualTo(body);
  }
}
