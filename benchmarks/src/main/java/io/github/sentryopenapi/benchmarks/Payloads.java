package io.github.sentryopenapi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Makes the payloads from the spec's examples: the same ones each time. */
final class Payloads {
  private static final int TEAMS = 100;
  private static final int PROJECTS = 3;
  private static final int POINTS = 1_000;
  private static final List<String> WORDS =
      List.of(
          "ancient",
          "brave",
          "crimson",
          "distant",
          "eager",
          "frozen",
          "gentle",
          "hollow",
          "gabelers",
          "abolitionists",
          "philosophers",
          "yoghurts",
          "movers",
          "comets",
          "harbors");
  private static final List<String> FEATURES =
      List.of(
          "releases",
          "sample-events",
          "minidump",
          "servicehooks",
          "rate-limits",
          "data-forwarding",
          "alert-filters",
          "custom-inbound-filters");
  private static final List<String> PLATFORMS =
      List.of("python", "java", "javascript-react", "go", "ruby", "php-laravel", "");

  private final Path examples;
  private final Random random = new Random(7);

  private Payloads(Path examples) {
    this.examples = examples;
  }

  static void write(Path examples) throws IOException {
    Payloads payloads = new Payloads(examples);
    write(Payload.TEAMS, payloads.teams());
    write(Payload.TEAM, payloads.example("team-current-server"));
    write(Payload.STATS, payloads.stats());
    write(Payload.ERROR, payloads.example("sso-required"));
  }

  private static void write(Payload payload, JsonNode json) throws IOException {
    Files.createDirectories(payload.file().getParent());
    Files.write(payload.file(), new JsonMapper().writeValueAsBytes(json));
  }

  private JsonNode example(String name) throws IOException {
    return new YAMLMapper().readTree(examples.resolve(name + ".yaml").toFile()).get("value");
  }

  /** Teams as current servers list them, with projects as the documentation page has them. */
  private ArrayNode teams() throws IOException {
    ObjectNode team = (ObjectNode) example("teams-current-server").get(0);
    JsonNode project = example("teams-ancient-gabelers").get(0).get("projects").get(0);
    ArrayNode teams = team.arrayNode();
    for (int i = 0; i < TEAMS; i++) {
      teams.add(varied(team.deepCopy(), project));
    }
    return teams;
  }

  private ObjectNode varied(ObjectNode team, JsonNode project) {
    String id = id();
    rename(team, id, date("%06d"));
    team.put("memberCount", random.nextInt(200)).put("isMember", random.nextBoolean());
    ArrayNode projects = team.putArray("projects");
    for (int i = 0; i < PROJECTS; i++) {
      projects.add(varied((ObjectNode) project.deepCopy()));
    }
    ArrayNode externalTeams = (ArrayNode) team.get("externalTeams");
    while (externalTeams.size() > random.nextInt(3)) {
      externalTeams.remove(0);
    }
    externalTeams.forEach(each -> ((ObjectNode) each).put("teamId", id).put("id", id()));
    return team;
  }

  private ObjectNode varied(ObjectNode project) {
    rename(project, id(), date("%03d"));
    project
        .put("platform", oneOf(PLATFORMS))
        .put("color", "#%06x".formatted(random.nextInt(1 << 24)))
        .put("isBookmarked", random.nextInt(10) == 0);
    if (random.nextInt(3) > 0) {
      project.put("firstEvent", date("%06d"));
    }
    ArrayNode features = project.putArray("features");
    FEATURES.stream().filter(each -> random.nextBoolean()).forEach(features::add);
    return project;
  }

  private void rename(ObjectNode object, String id, String dateCreated) {
    String first = oneOf(WORDS);
    String second = oneOf(WORDS);
    object
        .put("id", id)
        .put("slug", first + "-" + second + "-" + random.nextInt(1_000))
        .put("name", capital(first) + " " + capital(second))
        .put("dateCreated", dateCreated);
  }

  private ArrayNode stats() {
    ArrayNode points = new JsonMapper().createArrayNode();
    for (int i = 0; i < POINTS; i++) {
      points.addArray().add(1_541_455_200L + 3_600L * i).add(random.nextInt(5_000));
    }
    return points;
  }

  private String id() {
    return Long.toString(4_509_106_740_854_784L + random.nextInt(1_000_000_000));
  }

  /** Servers of 2018 gave milliseconds, those of today give microseconds. */
  private String date(String fraction) {
    String second = Instant.ofEpochSecond(1_540_000_000L + random.nextInt(200_000_000)).toString();
    int digits = fraction.equals("%03d") ? random.nextInt(1_000) : random.nextInt(1_000_000);
    return second.replace("Z", "." + fraction.formatted(digits) + "Z");
  }

  private String oneOf(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
