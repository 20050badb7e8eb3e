package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryTransportException;
import io.github.sentryopenapi.api.NewTeam;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.Request;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When the fake runs, and what a test finds of the one before. */
class LifecycleTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String LOGIN = Routes.LOGIN_PATH;

  private static String firstUrl;

  @Nested
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  class Shared {
    @Test
    @Order(1)
    void leavesEverythingChanged() {
      firstUrl = sentry.url();
      sentry.addOrganization("acme");
      sentry.addAuthToken("other");
      sentry.failNext(503);
      sentry.limitRate(0, Duration.ofSeconds(1));
      sentry.limitConcurrency(0);
      sentry.advance(Duration.ofDays(1));
      Wire.get(sentry, LOGIN);
    }

    @Test
    @Order(2)
    void findsEverythingAsNewAtTheSameAddress() {
      assertThat(sentry.url()).isEqualTo(firstUrl);
      assertThat(sentry.requests()).isEmpty();
      assertThat(sentry.now()).isEqualTo(Instant.parse("2026-08-18T13:55:02Z"));
      assertThat(Wire.get(sentry, LOGIN).status()).isEqualTo(200);
      assertThat(Wire.headers(sentry, LOGIN).get("X-Sentry-Rate-Limit-Limit")).isEqualTo("40");
      sentry.addOrganization("acme");
    }
  }

  @Nested
  class OfEachTest {
    @RegisterExtension final FakeSentry own = FakeSentry.create();

    @Test
    void runsInTheTest() {
      assertThat(Wire.get(own, LOGIN).status()).isEqualTo(200);
    }
  }

  @Test
  void endsWithItsLastUserAndRunsAgainForTheNext() {
    FakeSentry fake = FakeSentry.create();
    fake.beforeAll(null);
    fake.beforeAll(null);
    fake.afterAll(null);
    String url = fake.url();
    fake.afterAll(null);
    assertThatThrownBy(fake::url)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this FakeSentry is closed");

    fake.beforeEach(null);

    assertThat(Wire.get(fake, LOGIN).status()).isEqualTo(200);
    fake.afterEach(null);
    assertThatThrownBy(fake::client).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void eachTestHasItsOwnClient() {
    FakeSentry fake = FakeSentry.start();
    fake.beforeAll(null);
    SentryClient client = fake.client();
    fake.beforeEach(null);
    assertThat(fake.client()).isSameAs(client);
    fake.afterEach(null);

    assertThat(fake.client()).isNotSameAs(client);
    fake.afterAll(null);
  }

  @Test
  void closedInTestItIsThereForTheNext() {
    FakeSentry fake = FakeSentry.create();
    fake.beforeAll(null);
    fake.close();

    fake.beforeEach(null);

    assertThat(Wire.get(fake, LOGIN).status()).isEqualTo(200);
    fake.close();
  }

  @Test
  void closedByHandItIsGone() throws InterruptedException {
    String url;
    List<Thread> threads;
    try (FakeSentry fake = FakeSentry.start()) {
      url = fake.url();
      threads = threads(url);
      assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
    }

    for (Thread thread : threads) {
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
    assertThatThrownBy(() -> Wire.answer(new Request.Builder().url(url).build()))
        .hasRootCauseInstanceOf(ConnectException.class);
  }

  @Test
  void clockCanBeGiven() {
    Instant time = Instant.parse("2018-11-06T21:20:08.115Z");

    try (FakeSentry fake = FakeSentry.start(InstantSource.fixed(time))) {
      assertThat(fake.addTeam(FakeSentry.EXAMPLE_ORGANIZATION, "ops").dateCreated())
          .isEqualTo(time);
    }
  }

  @Test
  void callsThatRunEndWithIt() {
    CompletableFuture<?> running;
    try (FakeSentry fake = FakeSentry.start()) {
      fake.failNext(Failure.delay(Duration.ofMinutes(1)));
      running =
          fake.clientBuilder()
              .build()
              .teams()
              .createOrganizationTeam("acme", NewTeam.builder().slug("ops").build())
              .executeAsync();
      long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (fake.requests().isEmpty() && System.nanoTime() < deadline) {
        Thread.onSpinWait();
      }
    }

    assertThatThrownBy(running::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(SentryTransportException.class);
  }

  private static List<Thread> threads(String url) {
    String port = url.substring(url.lastIndexOf(':') + 1);
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("fake-sentry-" + port))
        .toList();
  }
}
