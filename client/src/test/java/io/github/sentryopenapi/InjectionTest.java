package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.Gaps.Call;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Retrofit;

/**
 * Any text in any argument of any operation is refused before something is sent, or it is what the
 * server reads, where the spec puts it, and nothing around it is different.
 */
class InjectionTest {
  private static final Set<String> LOST_IN_UTF_8 =
      Set.of(
          "high surrogate",
          "high surrogate at the end",
          "low surrogate",
          "surrogates swapped",
          "10 kB behind a surrogate");

  /** What no segment of a path can hold. */
  private static final Set<String> NO_SEGMENT =
      Set.of(
          "CR LF",
          "CR",
          "LF",
          "LF at the end",
          "NUL",
          "tab",
          "escape",
          "delete",
          "next line",
          "empty",
          "space",
          "dot",
          "two dots",
          "up",
          "up twice",
          "slash",
          "slashes",
          "backslash",
          "address",
          "10 kB to encode",
          "10 kB of dots");

  @RegisterExtension final TestServer server = new TestServer();

  private Retrofit retrofit;

  /** As the client has it, with the golden sample's models as well. */
  @BeforeEach
  void makeRetrofit() {
    OkHttpClient http = new OkHttpClient();
    retrofit =
        new Retrofit.Builder()
            .baseUrl(server.url("/"))
            .callFactory(http)
            .addConverterFactory(new RequestConverters(ModelSamples.MOSHI))
            .addCallAdapterFactory(
                new ApiCallFactory(TestServer.transport(http), ModelSamples.MOSHI, null))
            .build();
  }

  @BeforeEach
  void answerEverythingWith400() {
    server.answer(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse().setResponseCode(400);
          }
        });
  }

  static Stream<Call> calls() {
    return Gaps.calls();
  }

  @Test
  void everyKindOfGapIsFound() {
    assertThat(calls().map(Call::toString))
        .contains(
            "getTeam(teamSlug)",
            "getTeam(teamQuery.expand[].value)",
            "listOrganizationTeams(organizationTeamsQuery.cursor)",
            "updateTeam(teamUpdate.slug)",
            "createTeamProject(newProject.additionalProperties{})",
            "createTeamProject(newProject.additionalProperties{key})",
            "listWidgets(shelfSlug)");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isRefusedOrArrivesUnchanged(Call call) throws InterruptedException {
    Received harmless = received(call, Call.HARMLESS);
    assertThat(harmless.with(Call.HARMLESS, "other")).isNotEqualTo(harmless);
    Set<String> refused = new LinkedHashSet<>();
    for (String name : HostileTexts.ALL.keySet()) {
      String text = HostileTexts.ALL.get(name);
      Received received = received(call, text);
      if (received == null) {
        refused.add(name);
      } else {
        assertThat(received).as(name).isEqualTo(harmless.with(Call.HARMLESS, text));
      }
    }

    if (!call.isInBody()) { // bodies have rules of their own
      Set<String> expected = new HashSet<>(call.isInPath() ? NO_SEGMENT : Set.of());
      expected.addAll(LOST_IN_UTF_8);
      assertThat(refused).isEqualTo(expected);
    }
  }

  /** What the server read; null if it was never asked. */
  private @Nullable Received received(Call call, String text) throws InterruptedException {
    int before = server.requestCount();
    try {
      call.make(retrofit, text).execute();
      throw new AssertionError("400 was no failure");
    } catch (SentryApiException e) {
      return Received.of(server.takeRequest());
    } catch (IllegalArgumentException e) {
      assertThat(server.requestCount()).isEqualTo(before);
      HostileTexts.assertIsFitForALog(e.getMessage());
      return null;
    }
  }
}
