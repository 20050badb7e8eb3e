package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.test.Wire.Answer;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers say to requests that make no sense to them, word for word. */
class BadRequestsTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String TEAMS = "/api/0/organizations/acme/teams/";
  private static final String TEAM = "/api/0/teams/acme/ops/";

  @BeforeEach
  void addTeams() {
    sentry.addOrganization("acme");
    sentry.addTeam("acme", "ops");
    sentry.addTeam("acme", "sre");
    sentry.addProject("acme", "ops", "web");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST | organizations/acme/teams/ | {}                | name-or-slug-required
          POST | organizations/acme/teams/ | {"slug":"No"}     | slug-invalid
          POST | organizations/acme/teams/ | {"slug":"123"}    | slug-invalid
          POST | organizations/acme/teams/ | {"name"           | malformed-json
          POST | organizations/acme/teams/ | {} {}             | malformed-json
          PUT  | teams/acme/ops/           | {"slug":"No"}     | slug-invalid
          POST | teams/acme/ops/projects/  | {"slug":"x"}      | name-required
          POST | teams/acme/ops/projects/  | {"name":"Teams"}  | reserved-name
          POST | teams/acme/ops/projects/  | {"name":"x","platform":"C++"} | invalid-platform
          GET  | organizations/acme/teams/?per_page=0     | | invalid-per-page-range
          GET  | organizations/acme/teams/?per_page=101   | | invalid-per-page-range
          GET  | organizations/acme/teams/?per_page=many  | | invalid-per-page
          GET  | organizations/acme/teams/?cursor=1:2     | | invalid-cursor
          GET  | organizations/acme/teams/?cursor=a:0:0   | | invalid-cursor
          GET  | organizations/acme/teams/?cursor=100:-1:1 | | negative-page-offset
          GET  | organizations/acme/teams/?query=id:x     | | invalid-id-filter
          GET  | teams/acme/ops/projects/?statsPeriod=1y  | | invalid-stats-period
          GET  | teams/acme/sre/projects/?statsPeriod=1y  | | invalid-stats-period
          GET  | teams/acme/ops/stats/?since=2018-11-06   | | since-not-numeric
          GET  | teams/acme/ops/stats/?since=1d           | | since-not-numeric
          GET  | teams/acme/ops/stats/?since=1e99         | | since-not-numeric
          GET  | teams/acme/ops/stats/?until=now          | | until-not-numeric
          GET  | teams/acme/ops/stats/?since=2&until=1    | | start-after-end
          GET  | teams/acme/ops/stats/?resolution=2h      | | invalid-resolution
          GET  | teams/acme/ops/stats/?resolution=fast    | | invalid-resolution
          """)
  void badRequestIsAnExampleOfTheSpec(String method, String path, String body, String example) {
    assertThat(Wire.send(sentry, method, "/api/0/" + path, body)).isEqualTo(example(400, example));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST | {"name":1}      | {"name":["Not a valid string."]}
          POST | {"name":null}   | {"name":["This field may not be null."]}
          POST | {"name":" "}    | {"name":["This field may not be blank."]}
          POST | {"slug":[]}     | {"slug":["Not a valid string."]}
          POST | []              | {"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}
          POST | "ops"           | {"non_field_errors":["Invalid data. Expected a dictionary, but got str."]}
          POST | null            | {"non_field_errors":["Invalid data. Expected a dictionary, but got NoneType."]}
          POST | 1               | {"non_field_errors":["Invalid data. Expected a dictionary, but got int."]}
          POST | 1.5             | {"non_field_errors":["Invalid data. Expected a dictionary, but got float."]}
          POST | true            | {"non_field_errors":["Invalid data. Expected a dictionary, but got bool."]}
          """)
  void badFieldIsNamed(String method, String body, String complaint) {
    assertThat(Wire.send(sentry, method, TEAMS, body))
        .isEqualTo(new Answer(400, "application/json", complaint));
  }

  @Test
  void tooLongValuesAreExamplesOfTheSpec() {
    assertThat(Wire.send(sentry, "POST", TEAMS, "{\"name\":\"" + "x".repeat(65) + "\"}"))
        .isEqualTo(example(400, "name-too-long"));
    assertThat(Wire.send(sentry, "POST", TEAMS, "{\"slug\":\"" + "x".repeat(51) + "\"}"))
        .isEqualTo(example(400, "slug-too-long"));
  }

  @Test
  void flagThatIsNoneIsNamed() {
    assertThat(
            Wire.send(
                sentry, "POST", TEAM + "projects/", "{\"name\":\"x\",\"default_rules\":\"yes\"}"))
        .isEqualTo(
            new Answer(
                400, "application/json", "{\"default_rules\":[\"Must be a valid boolean.\"]}"));
  }

  @Test
  void takenSlugIsConflictOnCreationAndBadRequestOnUpdate() {
    assertThat(Wire.send(sentry, "POST", TEAMS, "{\"slug\":\"ops\"}"))
        .isEqualTo(example(409, "team-slug-exists"));
    assertThat(Wire.send(sentry, "POST", TEAM + "projects/", "{\"name\":\"x\",\"slug\":\"web\"}"))
        .isEqualTo(example(409, "project-slug-exists"));
    assertThat(Wire.send(sentry, "PUT", TEAM, "{\"slug\":\"sre\"}"))
        .isEqualTo(
            new Answer(
                400,
                "application/json",
                "{\"slug\":[\"The slug \\\"sre\\\" is already in use.\"]}"));
  }

  @Test
  void teamOfAnIdentityProviderIsNotChanged() {
    String managed = "/api/0/teams/the-interstellar-jurisdiction/powerful-abolitionist/";

    assertThat(Wire.send(sentry, "PUT", managed, "{\"name\":\"x\"}"))
        .isEqualTo(example(403, "team-managed-by-identity-provider"));
  }

  @ParameterizedTest
  @CsvSource({
    "organizations/nope/teams/",
    "teams/nope/ops/",
    "teams/acme/nope/",
    "teams/acme/nope/projects/",
    "teams/acme/nope/stats/",
    "teams/acme/ops/stats/?environment=nope"
  })
  void whatIsNotThereIsNotFound(String path) {
    assertThat(Wire.get(sentry, "/api/0/" + path)).isEqualTo(example(404, "resource-not-found"));
  }

  @Test
  void unknownPathIsNotFoundWithoutWords() {
    assertThat(Wire.get(sentry, "/api/0/nowhere/")).isEqualTo(new Answer(404, null, ""));
    assertThat(Wire.get(sentry, "/api/0/teams//ops/")).isEqualTo(new Answer(404, null, ""));
  }

  @Test
  void forgottenSlashGetsHint() {
    assertThat(Wire.get(sentry, "/api/0/bad_url"))
        .isEqualTo(Wire.example(404, "text/plain", "route-not-found-text"));
    assertThat(Wire.send(sentry, "POST", "/api/0/organizations/acme/teams", "{}"))
        .isEqualTo(
            new Answer(
                404,
                "application/json",
                "{\"info\":\"Route not found, did you forget a trailing slash?"
                    + " try: /api/0/organizations/acme/teams/\"}"));
  }

  @Test
  void otherMethodIsNotAllowed() {
    assertThat(Wire.send(sentry, "PATCH", TEAM, "{}"))
        .isEqualTo(
            new Answer(
                405, "application/json", "{\"detail\":\"Method \\\"PATCH\\\" not allowed.\"}"));
    assertThat(Wire.headers(Wire.request(sentry, "PATCH", TEAM, "{}").build()).get("Allow"))
        .isEqualTo("DELETE, GET, PUT");
  }

  @Test
  void bodyThatIsNoJsonIsNotSupported() {
    RequestBody body = RequestBody.create("name=x", MediaType.get("text/csv"));

    assertThat(Wire.answer(Wire.request(sentry, "POST", TEAMS, "{}").post(body).build()))
        .isEqualTo(
            new Answer(
                415,
                "application/json",
                "{\"detail\":\"Unsupported media type \\\"text/csv; charset=utf-8\\\" in"
                    + " request.\"}"));
  }

  /** Stricter than servers is no help either: these are in no spec, and servers take them. */
  @ParameterizedTest
  @CsvSource({
    "organizations/acme/teams/?detailed=2",
    "teams/acme/ops/?expand=everything",
    "teams/acme/ops/stats/?stat=blue",
    "teams/acme/ops/stats/?resolution=60m&since=1.5&until=2.5",
    "teams/acme/ops/projects/?statsPeriod="
  })
  void whatServersIgnoreIsIgnored(String path) {
    assertThat(Wire.get(sentry, "/api/0/" + path).status()).isEqualTo(200);
  }

  @Test
  void emptyUpdateChangesNothing() {
    assertThat(Wire.send(sentry, "PUT", TEAM, "{}").status()).isEqualTo(200);
  }

  private static Answer example(int status, String name) {
    return Wire.example(status, "application/json", name);
  }
}
