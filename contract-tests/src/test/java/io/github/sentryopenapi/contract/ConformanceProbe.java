package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends each request through a Prism that checks it, and notes what is to be seen in the answer.
 *
 * <p>The client itself is set to the server's address, not to Prism's: a token may be bound to its
 * server, and a base URL may have a path.
 */
final class ConformanceProbe implements Interceptor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DATE =
      Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([^\"\\s]*)\"");
  private static final Pattern LINK_HOST = Pattern.compile("<(https?://[^/>]+)");

  private final HttpUrl server;
  private final HttpUrl prism;
  private final ConformanceReport report;

  ConformanceProbe(HttpUrl server, HttpUrl prism, ConformanceReport report) {
    this.server = server;
    this.prism = prism;
    this.report = report;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request direct = chain.request();
    // Prism puts the path of the server's address before it again.
    String path = direct.url().encodedPath().substring(server.encodedPath().length() - 1);
    HttpUrl url =
        prism.newBuilder().encodedPath(path).encodedQuery(direct.url().encodedQuery()).build();
    String operation = operation(direct.method(), path);
    Response response = chain.proceed(direct.newBuilder().url(url).build());
    JsonNode problem = problem(response);
    if (problem.isMissingNode()) {
      look(operation, response);
      return response;
    }
    violations(problem).forEach(each -> report.disagreement(operation, each));
    if (!direct.method().equals("GET")) {
      return response;
    }
    // Prism keeps what breaks the spec to itself. Reading once more does no harm.
    response.close();
    Response answer = chain.proceed(direct);
    look(operation, answer);
    return answer;
  }

  private static String operation(String method, String path) {
    return Spec.operations().stream()
        .filter(each -> each.matches(method, path))
        .map(Spec.Operation::id)
        .findFirst()
        .orElse(method + " " + path);
  }

  /** Prism's own answer in place of the server's; missing if it let that pass. */
  private static JsonNode problem(Response response) throws IOException {
    return isPrisms(response.headers())
        ? JSON.readTree(response.peekBody(Long.MAX_VALUE).string())
        : MissingNode.getInstance();
  }

  /** Sentry and its kin have errors of their own form, without this type. */
  static boolean isPrisms(Headers headers) {
    return headers.values("Content-Type").stream()
        .anyMatch(type -> type.startsWith("application/problem+json"));
  }

  /** None if Prism did not get an answer at all. */
  private static List<String> violations(JsonNode problem) {
    List<String> violations = new ArrayList<>();
    for (JsonNode each : problem.path("validation")) {
      List<String> place = new ArrayList<>();
      // The same in each item of a list is one disagreement.
      each.path("location").forEach(part -> place.add(part.asText().replaceAll("^\\d+$", "*")));
      violations.add(String.join(".", place) + ": " + each.path("message").asText());
    }
    return violations;
  }

  private void look(String operation, Response response) throws IOException {
    if (!Spec.statuses(operation).contains(Coverage.declaredStatus(operation, response.code()))) {
      report.disagreement(operation, "status " + response.code() + " is not declared");
    }
    Matcher date = DATE.matcher(response.peekBody(Long.MAX_VALUE).string());
    while (date.find()) {
      int digits = date.group(1) == null ? 0 : date.group(1).length() - 1;
      report.observation(
          "dates with " + digits + " digits of a second, zone '" + date.group(2) + "'");
    }
    String link = response.header("Link");
    if (link != null) {
      Matcher host = LINK_HOST.matcher(link);
      while (host.find()) {
        report.observation(operation + ": the Link header names " + host.group(1));
      }
    }
  }
}
