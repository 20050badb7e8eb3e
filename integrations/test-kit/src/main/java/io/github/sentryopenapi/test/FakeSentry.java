package io.github.sentryopenapi.test;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.Organization;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Sentry for tests: it answers over real HTTP from this JVM, and remembers what it was told.
 *
 * <p>As a JUnit extension, with {@code @RegisterExtension} on a field that {@link #create()} fills
 * or with {@code @ExtendWith(FakeSentry.class)} and a parameter, it runs as long as the tests do
 * and each test finds it as new: with the organization {@value #EXAMPLE_ORGANIZATION} of the spec's
 * examples, no requests, no failures, no limits. By hand, {@link #start()} and {@link #close()} it.
 *
 * <p>It speaks as current servers do. Its time stands still unless it is {@linkplain
 * #advance(Duration) moved} or another clock is given. Safe for use by many threads; tests that run
 * at the same time need one each.
 */
public final class FakeSentry extends Lifecycle implements AutoCloseable {
  /** The organization that is there from the start, with two teams, two projects and events. */
  public static final String EXAMPLE_ORGANIZATION = "the-interstellar-jurisdiction";

  /** A token that is known from the start and has every scope. */
  public static final String AUTH_TOKEN = "fake-sentry-token";

  private static final InstantSource STANDING_STILL =
      InstantSource.fixed(Instant.parse("2026-08-18T13:55:02Z"));

  private final InstantSource clock;
  private volatile World world;
  private @Nullable HttpListener listener;
  private @Nullable SentryClient client;
  private boolean closed;

  /** For JUnit's {@code @ExtendWith}. */
  public FakeSentry() {
    this(STANDING_STILL);
  }

  private FakeSentry(InstantSource clock) {
    Arguments.notNull("clock", clock);
    this.clock = clock;
    world = new World(clock);
  }

  /** One that JUnit, or the first use, starts; its time stands still. */
  public static FakeSentry create() {
    return new FakeSentry();
  }

  /** The same with a clock, such as {@link Clock#systemUTC()}. */
  public static FakeSentry create(InstantSource clock) {
    return new FakeSentry(clock);
  }

  /** One that runs until it is closed; its time stands still. */
  public static FakeSentry start() {
    return start(STANDING_STILL);
  }

  /** The same with a clock, such as {@link Clock#systemUTC()}. */
  public static FakeSentry start(InstantSource clock) {
    FakeSentry sentry = new FakeSentry(clock);
    sentry.open();
    return sentry;
  }

  @Override
  synchronized void open() {
    closed = false;
    if (listener == null) {
      listener = new HttpListener((url, request) -> Routes.answer(world, url, request));
    }
  }

  /** Its address, without a slash at the end: the base URL for clients. */
  public synchronized String url() {
    if (closed) {
      throw new IllegalStateException("this FakeSentry is closed");
    }
    open();
    return listener.url();
  }

  /**
   * A client with this address and token, which tries each call once, so that a failure shows at
   * once. It is made when it is first asked for, and not to be closed.
   */
  public synchronized SentryClient client() {
    String url = url();
    if (client == null) {
      client = SentryClient.builder().baseUrl(url).authToken(AUTH_TOKEN).maxTries(1).build();
    }
    return client;
  }

  /**
   * Settings for a client of your own, with this address and token, which tries again as in
   * production; to be closed by you.
   */
  public SentryClient.Builder clientBuilder() {
    return SentryClient.builder().baseUrl(url()).authToken(AUTH_TOKEN);
  }

  /** Adds an empty organization. */
  public void addOrganization(String slug) {
    Arguments.slug("slug", slug);
    world.addOrganization(slug);
  }

  /** Adds an organization as it is. */
  public void addOrganization(Organization organization) {
    Arguments.notNull("organization", organization);
    world.addOrganization(organization);
  }

  /** Removes all organizations, that of the examples too. */
  public void removeOrganizations() {
    world.removeOrganizations();
  }

  /** Adds a team that is named like its slug. */
  public Team addTeam(String organization, String slug) {
    Arguments.slug("slug", slug);
    return world.addTeam(organization, slug);
  }

  /** Adds a team as it is, with its projects; the organization in it does not count. */
  public void addTeam(String organization, Team team) {
    Arguments.notNull("team", team);
    world.addTeam(organization, team);
  }

  /** Adds a project that is named like its slug. */
  public Project addProject(String organization, String team, String slug) {
    Arguments.slug("slug", slug);
    return world.addProject(organization, team, slug);
  }

  /** Adds a project as it is; the teams in it do not count. */
  public void addProject(String organization, String team, Project project) {
    Arguments.notNull("project", project);
    world.addProject(organization, team, project);
  }

  /** Adds events that a project received at some time. */
  public void addEvents(String organization, String project, Instant time, long count) {
    Arguments.notNull("time", time);
    Arguments.notNegative("count", count);
    world.addEvents(organization, project, time, count);
  }

  /**
   * Makes a token known, with these scopes and no others; {@code sntrys_…} is an organization's.
   */
  public void addAuthToken(String token, String... scopes) {
    Arguments.secret("token", token);
    world.callers.addToken(token, scopes(scopes));
  }

  /** Makes a legacy API key known, with these scopes and no others. */
  public void addApiKey(String apiKey, String... scopes) {
    Arguments.secret("apiKey", apiKey);
    world.callers.addApiKey(apiKey, scopes(scopes));
  }

  /** The teams of an organization as they are now, by slug, with projects and external teams. */
  public List<Team> teams(String organization) {
    return world.teams(organization);
  }

  /** The projects of a team as they are now, by slug, in the summary form. */
  public List<Project> projects(String organization, String team) {
    return world.projects(organization, team);
  }

  /** What came in, in its order. */
  public List<RecordedRequest> requests() {
    return world.requests();
  }

  /** The next call, whatever it is, fails with a status and the body that servers send with it. */
  public void failNext(int status) {
    failNext(Failure.status(status));
  }

  /** The next calls that a failure concerns fail; those that were asked for earlier come first. */
  public void failNext(Failure failure) {
    Arguments.notNull("failure", failure);
    world.addFailure(failure);
  }

  /**
   * From here on each caller may make only so many calls of each operation in a window; more are
   * answered with 429. Windows begin at multiples of their length: {@link #advance(Duration)} by
   * one, and a new one has begun.
   */
  public void limitRate(int calls, Duration window) {
    Arguments.between("calls", calls, 0, Integer.MAX_VALUE);
    Arguments.wholeSeconds("window", window);
    world.limits.limit(calls, window);
  }

  /** From here on only so many calls may run at the same time; more are answered with 429. */
  public void limitConcurrency(int calls) {
    Arguments.between("calls", calls, 0, Integer.MAX_VALUE);
    world.limits.limitConcurrency(calls);
  }

  /** The time here: dates, limits and event counts go by it. */
  public Instant now() {
    return world.now();
  }

  /** Moves the time forward. */
  public void advance(Duration duration) {
    Arguments.positive("duration", duration);
    world.advance(duration);
  }

  /** Back to how everything was at the start; the address stays. */
  @Override
  public void reset() {
    world = new World(clock);
  }

  @Override
  synchronized void closeClient() {
    if (client != null) {
      client.close();
      client = null;
    }
  }

  /** Ends its threads, and the calls that still run. */
  @Override
  public synchronized void close() {
    closeClient();
    closed = true;
    if (listener != null) {
      listener.close();
      listener = null;
    }
  }

  private static Set<String> scopes(String... scopes) {
    Arguments.notNull("scopes", scopes);
    Arrays.stream(scopes).forEach(Arguments::scope);
    return Set.of(Arrays.stream(scopes).distinct().toArray(String[]::new));
  }
}
