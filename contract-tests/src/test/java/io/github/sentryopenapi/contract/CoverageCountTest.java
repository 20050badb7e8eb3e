package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** That {@link Coverage} counts what was there, and nothing else. */
class CoverageCountTest {
  private static final Spec.Operation GET_TEAM = Spec.operation("getTeam");

  private final Coverage coverage = new Coverage();
  private final List<String> before = coverage.missing();

  @Test
  void countsWhatAnAnswerHolds() throws IOException {
    add(
        "http://127.0.0.1/api/0/teams/o/t/?expand=projects",
        200,
        """
        {"id": "1", "slug": "t", "dateCreated": null, "avatar": {"avatarType": "upload"}}
        """);

    assertThat(touched())
        .contains("properties absent: Team.name", "properties absent: Team.teamRole")
        .filteredOn(each -> !each.startsWith("properties absent: Team."))
        .containsExactly(
            "operations: getTeam",
            "response codes: getTeam 200",
            "parameters: getTeam expand",
            "parameters: getTeam organization_slug",
            "parameters: getTeam team_slug",
            "properties present: Avatar.avatarType",
            "properties present: Team.avatar",
            "properties present: Team.id",
            "properties present: Team.slug",
            "properties absent: Avatar.avatarUrl",
            "properties absent: Avatar.avatarUuid",
            "properties null: Team.dateCreated");
  }

  @Test
  void countsAStatusUnderItsRangeAndKnowsExamples() throws IOException {
    add(
        "http://127.0.0.1/api/0/teams/o/t/",
        503,
        """
        {"error": "apigateway", "detail": "Downstream service temporarily unavailable"}
        """);

    assertThat(touched())
        .contains(
            "response codes: getTeam 5XX",
            "named examples: getTeam 5XX application/json region-unavailable",
            "properties present: ApiError.error",
            "properties absent: ApiError.info");
  }

  private void add(String url, int status, String answer) throws IOException {
    JsonNode json = new ObjectMapper().readTree(answer);
    coverage.add(GET_TEAM, HttpUrl.get(url), MissingNode.getInstance(), status, json);
  }

  private List<String> touched() {
    List<String> touched = new ArrayList<>(before);
    touched.removeAll(coverage.missing());
    return touched;
  }
}
