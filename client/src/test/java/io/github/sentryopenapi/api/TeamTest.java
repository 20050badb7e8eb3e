package io.github.sentryopenapi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
  private static final JsonAdapter<Team> JSON =
      new Moshi.Builder().add(new ModelAdapters()).build().adapter(Team.class);

  @Test
  void decodesEveryKindOfValue() throws IOException {
    Team team =
        JSON.fromJson(
            """
            {
              "avatar": {"avatarType": "letter_avatar", "avatarUuid": null},
              "dateCreated": "2018-11-06T21:20:08.115Z",
              "hasAccess": true,
              "id": "2",
              "isMember": false,
              "memberCount": 3,
              "name": "Ancient \\"Gabelers\\"",
              "projects": [],
              "slug": "ancient-gabelers",
              "flags": {"idp:provisioned": false},
              "access": ["team:read", "team:write"]
            }
            """);

    assertThat(team)
        .isEqualTo(
            Team.builder()
                .avatar(Avatar.builder().avatarType("letter_avatar").avatarUuid(null).build())
                .dateCreated(Instant.parse("2018-11-06T21:20:08.115Z"))
                .hasAccess(true)
                .id("2")
                .isMember(false)
                .memberCount(3L)
                .name("Ancient \"Gabelers\"")
                .projects(List.of())
                .slug("ancient-gabelers")
                .flags(TeamFlags.builder().idpProvisioned(false).build())
                .access(List.of("team:read", "team:write"))
                .build());
  }

  @Test
  void writesBackUnknownFieldsAndNullsByteForByte() throws IOException {
    String json =
        """
        {"id":"1","slug":"a","serial":1700000000123456789,"teamRole":null,\
        "nested":{"a": [1.50, 1E3, "\\u00e9\\/", null, {"b" : -0}]},"name":null,"gone":null}\
        """;

    Team team = JSON.fromJson(json);

    assertThat(team.additionalProperties())
        .isEqualTo(
            Map.of(
                "serial", new RawJson("1700000000123456789"),
                "teamRole", RawJson.NULL,
                "nested", new RawJson("{\"a\": [1.50, 1E3, \"\\u00e9\\/\", null, {\"b\" : -0}]}"),
                "name", RawJson.NULL,
                "gone", RawJson.NULL));
    assertThat(JSON.toJson(team)).isEqualTo(json);
  }

  @Test
  void tellsNullFromAbsentAndFromSet() throws IOException {
    Team absent = JSON.fromJson("{\"id\":\"1\",\"slug\":\"a\"}");
    Team isNull = JSON.fromJson("{\"id\":\"1\",\"slug\":\"a\",\"teamRole\":null}");

    assertThat(absent.teamRole()).isEqualTo(isNull.teamRole()).isNull();
    assertThat(absent).isNotEqualTo(isNull);
    assertThat(isNull).isEqualTo(Team.builder().id("1").slug("a").teamRole(null).build());
    assertThat(JSON.toJson(Team.builder().id("1").slug("a").teamRole(null).teamRole("x").build()))
        .isEqualTo("{\"id\":\"1\",\"slug\":\"a\",\"teamRole\":\"x\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3", "0", "-1", "4509106740854784", "9007199254740993", "18446744073709551616"})
  void numericIdKeepsItsDigitsAndGoesBackAsText(String id) throws IOException {
    Team team = JSON.fromJson("{\"id\":" + id + ",\"slug\":\"a\"}");

    assertThat(team).isEqualTo(Team.builder().id(id).slug("a").build());
    assertThat(JSON.toJson(team)).isEqualTo("{\"id\":\"" + id + "\",\"slug\":\"a\"}");
  }

  /** No server sends such ids. What one writes is kept all the same, and never calculated with. */
  @ParameterizedTest
  @ValueSource(strings = {"1e3", "1.5", "1.0", "-0", "1E400"})
  void oddNumericIdIsKeptAsItIsWritten(String id) throws IOException {
    assertThat(JSON.fromJson("{\"id\":" + id + ",\"slug\":\"a\"}").id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-11-06T21:20:08.115Z, 2018-11-06T21:20:08.115Z",
    "2020-03-10T16:09:10.957295Z, 2020-03-10T16:09:10.957295Z",
    "2019-04-06T02:00:21Z, 2019-04-06T02:00:21Z",
    "2024-02-29T23:59:59.000000+00:00, 2024-02-29T23:59:59Z",
    "2024-03-01T01:30:00+05:30, 2024-02-29T20:00:00Z",
    "2024-02-29t23:59:59.5z, 2024-02-29T23:59:59.5Z",
  })
  void readsDatesOfEveryEra(String text, Instant instant) throws IOException {
    assertThat(JSON.fromJson(json("dateCreated", "\"" + text + "\"")).dateCreated())
        .isEqualTo(instant);
  }

  @Test
  void lastOfDuplicateKeysCounts() throws IOException {
    assertThat(JSON.fromJson(json("name", "\"a\",\"name\":\"b\"")))
        .isEqualTo(Team.builder().id("1").slug("a").name("b").build());
    assertThat(JSON.fromJson(json("name", "null,\"name\":\"b\"")))
        .isEqualTo(Team.builder().id("1").slug("a").name("b").build());
    assertThat(JSON.fromJson(json("x", "1,\"x\":2")).additionalProperties())
        .isEqualTo(Map.of("x", new RawJson("2")));
  }

  @Test
  void valueAndThenNullUnderOneKeyIsRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> JSON.fromJson(json("name", "\"a\",\"name\":null")))
        .withMessage("'additionalProperties' must not hold 'name', which has its own component");
  }

  @Test
  void unknownEnumValueIsKept() throws IOException {
    Project project =
        new Moshi.Builder()
            .add(new ModelAdapters())
            .build()
            .adapter(Project.class)
            .fromJson("{\"id\":\"1\",\"slug\":\"a\",\"status\":\"frozen\"}");

    assertThat(project.status()).isEqualTo(new ProjectStatus("frozen")).hasToString("frozen");
  }

  @Test
  void writesNoNullForWhatWasNeverThere() {
    assertThat(JSON.serializeNulls().toJson(Team.builder().id("1").slug("a").build()))
        .isEqualTo("{\"id\":\"1\",\"slug\":\"a\"}");
    assertThat(JSON.toJson(null)).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesTheWriterAsItWas(boolean serializeNulls) throws IOException {
    JsonWriter writer = JsonWriter.of(new Buffer());
    writer.setSerializeNulls(serializeNulls);

    JSON.toJson(writer, Team.builder().id("1").slug("a").build());

    assertThat(writer.getSerializeNulls()).isEqualTo(serializeNulls);
  }

  @Test
  void listsAreCopiedAndCannotBeChanged() {
    List<String> access = new ArrayList<>(List.of("team:read"));
    Team team = Team.builder().id("1").slug("a").access(access).build();
    access.clear();

    assertThat(team.access()).containsExactly("team:read").isUnmodifiable();
  }

  @Test
  void wrongTypeDeepInsideIsNamedByItsPath() {
    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(
            () -> JSON.fromJson(json("projects", "[{\"id\":\"1\",\"slug\":\"a\",\"isMember\":0}]")))
        .withMessage("Expected a boolean but was NUMBER at path $.projects[0].isMember");
  }

  private static String json(String name, String value) {
    return "{\"id\":\"1\",\"slug\":\"a\",\"" + name + "\":" + value + "}";
  }
}
