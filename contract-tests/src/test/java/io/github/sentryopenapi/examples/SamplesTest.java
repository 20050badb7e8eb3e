package io.github.sentryopenapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.contract.Prism;
import io.github.sentryopenapi.contract.PrismExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PrismExtension.class)
class SamplesTest {
  private static final Path OPENAPI = Path.of("..", "openapi", "target");
  private static final YAMLMapper YAML = new YAMLMapper();

  /** A request as far as a sample decides on it, and what the mock said to it. */
  record Call(
      String method,
      String path,
      String authorization,
      JsonNode body,
      int status,
      List<String> violations) {}

  @TestFactory
  Stream<DynamicTest> sendsTheRequestOfTheSpec(Prism prism) throws IOException {
    return operations().entrySet().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.getKey(),
                    () ->
                        assertThat(run(operation.getKey(), prism))
                            .containsExactly(operation.getValue())));
  }

  /** What readers copy has imports and a client of its own, which the methods here have not. */
  @Test
  void publishedSamplesCompile(@TempDir Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String operationId : operations().keySet()) {
      String sample = Files.readString(OPENAPI.resolve("code-samples/" + operationId + ".java"));
      int start = sample.indexOf("\n\n");
      String source =
          "package %s;%n%s%nclass Sample { void run() {%s} }%n"
              .formatted(operationId, sample.substring(0, start), sample.substring(start));
      sources.add(Files.writeString(folder.resolve(operationId + ".java"), source));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-d", folder.toString(), "-proc:none");
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as("%s", messages).isTrue();
    }
  }

  /** Runs a sample and returns the calls it made; what it prints must be something. */
  private static List<Call> run(String operationId, Prism prism) throws Exception {
    List<Call> calls = new ArrayList<>();
    OkHttpClient http =
        new OkHttpClient.Builder().addNetworkInterceptor(chain -> record(chain, calls)).build();
    PrintStream standardOut = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (SentryClient sentry =
        SentryClient.builder()
            .baseUrl(prism.url())
            .authToken("sample-token")
            .httpClient(http)
            .build()) {
      Samples.class.getDeclaredMethod(operationId, SentryClient.class).invoke(null, sentry);
    } finally {
      System.setOut(standardOut);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isNotBlank();
    return calls;
  }

  /** Left alone, the mock answers with the lowest status that is declared. */
  private static Response record(Interceptor.Chain chain, List<Call> calls) throws IOException {
    Request request = chain.request();
    String prefer = "code=" + status(request.method());
    Response response = chain.proceed(request.newBuilder().header("Prefer", prefer).build());
    Buffer body = new Buffer();
    if (request.body() != null) {
      request.body().writeTo(body);
    }
    calls.add(
        new Call(
            request.method(),
            request.url().encodedPath(),
            String.valueOf(request.header("Authorization")),
            YAML.readTree(body.readUtf8()),
            response.code(),
            response.headers("sl-violations")));
    return response;
  }

  /** Each operation of the spec with the call that its examples describe. */
  private static Map<String, Call> operations() throws IOException {
    JsonNode spec = YAML.readTree(OPENAPI.resolve("dist/sentry.yaml").toFile());
    Map<String, Call> calls = new TreeMap<>();
    for (Map.Entry<String, JsonNode> item : spec.get("paths").properties()) {
      String path = item.getKey();
      for (JsonNode each : item.getValue().path("parameters")) {
        JsonNode parameter = resolve(spec, each);
        path =
            path.replace(
                "{" + parameter.get("name").asText() + "}", parameter.get("example").asText());
      }
      for (Map.Entry<String, JsonNode> operation : item.getValue().properties()) {
        if (operation.getValue().has("operationId")) {
          JsonNode examples =
              operation.getValue().at("/requestBody/content/application~1json/examples");
          JsonNode body =
              examples.isEmpty()
                  ? YAML.readTree("")
                  : resolve(spec, examples.iterator().next()).get("value");
          String method = operation.getKey().toUpperCase(Locale.ROOT);
          calls.put(
              operation.getValue().get("operationId").asText(),
              new Call(method, path, "Bearer sample-token", body, status(method), List.of()));
        }
      }
    }
    return calls;
  }

  private static int status(String method) {
    return switch (method) {
      case "POST" -> 201;
      case "DELETE" -> 204;
      default -> 200;
    };
  }

  private static JsonNode resolve(JsonNode spec, JsonNode node) {
    return node.has("$ref") ? spec.at(node.get("$ref").asText().substring(1)) : node;
  }
}
