package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String TEAMS = "/api/0/organizations/acme/teams/";

  @BeforeEach
  void addTeams() {
    sentry.addOrganization("acme");
    for (String slug : List.of("e", "d", "c", "b", "a")) {
      sentry.addTeam("acme", slug);
    }
  }

  @Test
  void linkOfTheOnlyPage() {
    assertThat(Wire.headers(sentry, TEAMS).values("Link"))
        .containsExactly(
            ("<URL?&cursor=100:-1:1>; rel=\"previous\"; results=\"false\"; cursor=\"100:-1:1\", "
                    + "<URL?&cursor=100:1:0>; rel=\"next\"; results=\"false\"; cursor=\"100:1:0\"")
                .replace("URL", sentry.url() + TEAMS));
  }

  @Test
  void linkOfPageBetweenOthers() {
    assertThat(Wire.headers(sentry, TEAMS + "?detailed=0&per_page=2&cursor=2:1:0").values("Link"))
        .containsExactly(
            ("<URL&cursor=2:0:1>; rel=\"previous\"; results=\"true\"; cursor=\"2:0:1\", "
                    + "<URL&cursor=2:2:0>; rel=\"next\"; results=\"true\"; cursor=\"2:2:0\"")
                .replace("URL", sentry.url() + TEAMS + "?detailed=0&per_page=2"));
  }

  @ParameterizedTest
  @CsvSource({
    "per_page=2,              a b",
    "per_page=1&per_page=2,   a b",
    "per_page=2&cursor=2:1:0, c d",
    "per_page=2&cursor=2:2:0, e",
    "per_page=2&cursor=2:3:0, ''",
    "per_page=2&cursor=2:0:1, a b",
    "cursor=2:1:0,            c d e",
    "per_page=1&cursor=2:1:0, d",
    "per_page=5,              a b c d e"
  })
  void pageHoldsItsItems(String query, String slugs) throws Exception {
    List<Map<String, Object>> items =
        Json.array(Json.read(Wire.get(sentry, TEAMS + "?" + query).body()));

    assertThat(String.join(" ", items.stream().map(item -> (String) item.get("slug")).toList()))
        .isEqualTo(slugs);
  }

  @Test
  void clientWalksAllPages() {
    OrganizationTeamsQuery two = OrganizationTeamsQuery.builder().perPage(2).build();

    assertThat(sentry.client().teams().listOrganizationTeams("acme", two))
        .extracting(Team::slug)
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(sentry.requests())
        .extracting(RecordedRequest::query)
        .containsExactly(
            "per_page=2", "per_page=2&cursor=2%3A1%3A0", "per_page=2&cursor=2%3A2%3A0");
  }

  @Test
  void projectsComeInPages() {
    sentry.addProject("acme", "a", "x");
    sentry.addProject("acme", "a", "y");

    assertThat(Wire.headers(sentry, "/api/0/teams/acme/a/projects/?per_page=1").get("Link"))
        .endsWith("rel=\"next\"; results=\"true\"; cursor=\"1:1:0\"");
  }

  @ParameterizedTest
  @CsvSource({
    "A,                         a",
    "slug:a slug:b,             a b",
    "slug:a b,                  ''",
    "team:a,                    ''",
    "id:4509200000000002,       e",
    "hasExternalTeams:true,     ''",
    "hasExternalTeams:false,    a b c d e",
    "'',                        a b c d e"
  })
  void queryFilters(String query, String slugs) {
    OrganizationTeamsQuery filter = OrganizationTeamsQuery.builder().query(query).build();

    assertThat(sentry.client().teams().listOrganizationTeams("acme", filter))
        .extracting(Team::slug)
        .containsExactlyElementsOf(slugs.isEmpty() ? List.of() : List.of(slugs.split(" ")));
  }
}
