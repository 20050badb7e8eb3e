package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.api.TeamsApi;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.Retrofit;

/** Many callers for an hour, in virtual time: each run is the same, and none waits. */
class VirtualHourTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int CALL_TIMEOUT_SECONDS = 60;

  private final VirtualTime time = new VirtualTime();
  private int failures;

  @ParameterizedTest
  @CsvSource({"40, 25, 120, 85", "3, 2, 3600, 82", "5, 25, 600, 93"})
  void pacedCallersNeverMeetALimitAndUseMostOfIt(
      int limit, int concurrent, int seconds, int leastPercent) {
    VirtualServer server = new VirtualServer(time, limit, concurrent);
    TeamsApi teams = teams(server, new Pacer(time), () -> "token");
    Duration end = Duration.ofSeconds(seconds);
    // The first call of each operation tells the limits; until then there are none to keep.
    callAgainAndAgain(teams.getTeam("org", "team"), Duration.ZERO, end);
    callAgainAndAgain(teams.listTeamProjects("org", "team"), Duration.ZERO, end);
    time.runUntil(Duration.ofSeconds(1));
    for (int i = 0; i < 2 * limit; i++) {
      callAgainAndAgain(teams.getTeam("org", "team"), Duration.ZERO, end);
      callAgainAndAgain(teams.listTeamProjects("org", "team"), Duration.ZERO, end);
    }

    time.runUntil(end);

    assertThat(server.tooMany()).isZero();
    assertThat(failures).isZero();
    int most = 2 * limit * seconds;
    assertThat(server.successes()).isBetween(most * leastPercent / 100, most);
    assertThat(time.pending()).isLessThanOrEqualTo(4 * limit + 2);
  }

  @Test
  void callersWithoutPacingComeBackWhenTheServerSaysAndWithinTheBudget() {
    VirtualServer server = new VirtualServer(time, 3, 2);
    TeamsApi teams = teams(server, null, () -> "token");
    for (int i = 0; i < 8; i++) {
      callAgainAndAgain(teams.getTeam("org", "team-" + i), Duration.ofSeconds(2), HOUR);
    }

    time.runUntil(HOUR);

    assertThat(server.tooMany()).isGreaterThan(1_000);
    assertThat(server.retries()).isGreaterThan(500);
    assertThat(server.early()).isZero();
    assertThat(server.mostBeyondBudget()).isLessThanOrEqualTo(0);
    // A window of one second, and a jitter that is shorter than half of one.
    assertThat(time.longestWait()).isBetween(Duration.ofMillis(1_400), Duration.ofMillis(1_500));
  }

  @Test
  void retriesRunOutWhileTheServerIsDownAndComeBackWithIt() {
    VirtualServer server = new VirtualServer(time, 40, 25);
    server.oneFailsIn(100);
    TeamsApi teams = teams(server, null, () -> "token");
    for (int i = 0; i < 4; i++) {
      callAgainAndAgain(teams.getTeam("org", "team-" + i), Duration.ofSeconds(1), HOUR);
    }
    time.runUntil(Duration.ofMinutes(20));
    int retriesBefore = server.retries();
    assertThat(retriesBefore).isPositive();
    assertThat(failures).isZero();

    server.down(true);
    time.runUntil(Duration.ofMinutes(25));
    // Nearly all that are in hand: one or two may just have been spent, and some are under way.
    assertThat(server.retries() - retriesBefore).isBetween(15, 22);
    assertThat(failures).isGreaterThan(800);

    server.down(false);
    time.runUntil(Duration.ofMinutes(30));
    int failuresBefore = failures;
    int retriesThen = server.retries();
    time.runUntil(HOUR);
    assertThat(failures).isEqualTo(failuresBefore);
    assertThat(server.retries() - retriesThen).isGreaterThan(30);
  }

  @Test
  void callersThatComeAndGoAreForgotten() {
    VirtualServer server = new VirtualServer(time, 40, 25);
    Pacer pacer = new Pacer(time);
    TeamsApi teams = teams(server, pacer, () -> "token-" + time.passed().toSeconds());
    callAgainAndAgain(teams.getTeam("org", "team"), Duration.ofSeconds(1), HOUR);

    time.runUntil(HOUR);

    assertThat(server.successes()).isGreaterThan(3_000);
    assertThat(pacer.lanes).hasSize(Pacer.MAX_LANES);
  }

  private void callAgainAndAgain(ApiCall<?> call, Duration pause, Duration end) {
    call.executeAsync()
        .whenComplete(
            (value, thrown) -> {
              failures += thrown == null ? 0 : 1;
              if (time.passed().compareTo(end) < 0) {
                time.plan(pause, () -> callAgainAndAgain(call, pause, end));
              }
            });
  }

  private TeamsApi teams(VirtualServer server, Pacer pacer, Supplier<String> token) {
    Lazy<OkHttpClient> http = new Lazy<>(() -> server);
    Transport transport =
        new Transport(
            new Connections(http, false),
            http,
            () -> Credentials.bearer(AuthToken.of(token.get())),
            Duration.ofSeconds(CALL_TIMEOUT_SECONDS),
            3,
            time,
            new RetryBudget(),
            pacer);
    Moshi moshi = new Moshi.Builder().add(new ModelAdapters()).build();
    return new Retrofit.Builder()
        .baseUrl("https://sentry.io/")
        .client(server)
        .addConverterFactory(new RequestConverters(moshi))
        .addCallAdapterFactory(new ApiCallFactory(transport, moshi, null))
        .build()
        .create(TeamsApi.class);
  }
}
