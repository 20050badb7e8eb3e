package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.TeamsApi;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What breaks the spec, rule by rule: the client refuses it before anything is sent; and sent all
 * the same, by other means, it is refused by Prism, so a call that Prism takes was right.
 */
@ExtendWith(PrismExtension.class)
class RefusalsTest {
  private static final OkHttpClient HTTP = new OkHttpClient();
  private static final Pattern SNAKE_CASE = Pattern.compile("_(.)");

  @Test
  void everyRuleOfTheSpecIsBroken() {
    assertThat(Breach.all())
        .extracting(Breach::toString)
        .containsOnlyOnce(
            "createOrganizationTeam body minProperties",
            "createOrganizationTeam body maxLength name",
            "updateTeam body pattern \"a b\" slug",
            "createTeamProject body required name",
            "createTeamProject body type default_rules",
            "listOrganizationTeams query maximum per_page",
            "listTeamProjects query enum statsPeriod",
            "getTeamStats query type since",
            "deleteTeam path minLength team_slug")
        .hasSize(69);
  }

  @ParameterizedTest
  @MethodSource("sayable")
  void clientRefusesBeforeSending(Breach breach) throws Exception {
    AtomicInteger sent = new AtomicInteger();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  sent.incrementAndGet();
                  throw new IOException("nothing may be sent");
                })
            .build();
    SentryClient client =
        SentryClient.builder().authToken("contract-test-token").httpClient(http).build();

    Throwable refusal = catchThrowable(() -> call(client.teams(), breach));

    assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
    assertThat(refusal.getMessage()).startsWith("'" + subject(breach) + "' ");
    assertThat(sent).hasValue(0);
  }

  @ParameterizedTest
  @MethodSource("all")
  void prismRefusesWhatIsSentAllTheSame(Breach breach, Prism prism) throws IOException {
    assertThat(send(prism, breach, "Bearer any")).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void prismTakesTheSameWithoutTheBreach(Spec.Operation operation, Prism prism) throws IOException {
    assertThat(send(prism, unbroken(operation), "Bearer any")).isBetween(200, 299);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void prismRefusesEveryOperationWithoutTheRightCredentials(Spec.Operation operation, Prism prism)
      throws IOException {
    for (String authorization : new String[] {null, "any", "Digest any", "Bearer"}) {
      assertThat(send(prism, unbroken(operation), authorization))
          .as("Authorization: %s", authorization)
          .isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "line\nbreak", "ümlaut"})
  void clientRefusesATokenThatNoServerTakes(String token) {
    Throwable refusal = catchThrowable(() -> SentryClient.builder().authToken(token));

    assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
    assertThat(refusal.getMessage()).startsWith("'authToken' ");
  }

  static List<Breach> all() {
    return Breach.all();
  }

  static Stream<Breach> sayable() {
    return Breach.all().stream().filter(Breach::canBeSaidInJava);
  }

  static List<Spec.Operation> operations() {
    return Spec.operations();
  }

  private static Breach unbroken(Spec.Operation operation) {
    return new Breach(operation, "", "", "", Breach.body(operation), null);
  }

  /** What the message calls it: path parameters have their Java names. */
  private static String subject(Breach breach) {
    if (breach.name().isEmpty()) {
      return Spec.bodySchema(breach.operation().node().get("requestBody"))
          .get("$ref")
          .asText()
          .replaceFirst(".*/", "");
    }
    return breach.name();
  }

  private static int send(Prism prism, Breach breach, String authorization) throws IOException {
    String path = breach.operation().examplePath();
    if (breach.in().equals("path")) {
      JsonNode broken =
          breach.operation().parameters().stream()
              .filter(each -> each.get("name").asText().equals(breach.name()))
              .findFirst()
              .orElseThrow();
      path = path.replace(broken.get("example").asText(), breach.value());
    }
    HttpUrl.Builder url = HttpUrl.get(prism.url() + path).newBuilder();
    if (breach.in().equals("query")) {
      url.addQueryParameter(breach.name(), breach.value());
    }
    RequestBody body =
        breach.body() == null
            ? null
            : RequestBody.create(breach.body().toString(), MediaType.get("application/json"));
    Request.Builder request =
        new Request.Builder().url(url.build()).method(breach.operation().method(), body);
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try (Response response = HTTP.newCall(request.build()).execute()) {
      return response.code();
    }
  }

  /** The operation's method with the breach among its arguments, as a caller would write it. */
  private static void call(TeamsApi teams, Breach breach) throws Throwable {
    Method method =
        Stream.of(TeamsApi.class.getMethods())
            .filter(each -> each.getName().equals(breach.operation().id()) && !each.isDefault())
            .findFirst()
            .orElseThrow();
    try {
      Parameter[] parameters = method.getParameters();
      Object[] arguments = new Object[parameters.length];
      for (int i = 0; i < parameters.length; i++) {
        arguments[i] = argument(breach, i, parameters[i].getType());
      }
      method.invoke(teams, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object argument(Breach breach, int index, Class<?> type)
      throws ReflectiveOperationException {
    if (type == String.class) {
      boolean broken =
          breach.operation().parameters().get(index).get("name").asText().equals(breach.name());
      return broken ? breach.value() : "any";
    }
    Object builder = type.getMethod("builder").invoke(null);
    if (breach.in().equals("query")) {
      set(builder, breach.name(), breach.value());
    }
    if (breach.body() != null) {
      for (Map.Entry<String, JsonNode> each : breach.body().properties()) {
        set(builder, each.getKey(), each.getValue().asText());
      }
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static void set(Object builder, String name, String value)
      throws ReflectiveOperationException {
    String javaName =
        SNAKE_CASE.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    Method setter =
        Stream.of(builder.getClass().getMethods())
            .filter(each -> each.getName().equals(javaName))
            .findFirst()
            .orElseThrow();
    Class<?> type = setter.getParameterTypes()[0];
    Object typed =
        type == Boolean.class || type == boolean.class
            ? (Object) Boolean.valueOf(value)
            : type == Integer.class ? (Object) Integer.valueOf(value) : value;
    setter.invoke(builder, typed);
  }
}
