package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the body of an error, its message is one line of whole sentences, and the token is not
 * in it. The first line may hold the status, the rest is the body.
 */
final class ErrorReaderFuzz {
  private static final String TOKEN = "sntryu_a/b+c==";

  private ErrorReaderFuzz() {}

  static void check(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    boolean withStatus = firstLine.matches("[3-5][0-9][0-9]") && firstLine.length() < text.length();
    int status = withStatus ? Integer.parseInt(firstLine) : 400;
    String body = withStatus ? text.substring(firstLine.length() + 1) : text;

    Request request =
        Answers.request("GET", 1).newBuilder().header("Authorization", "Bearer " + TOKEN).build();
    Response response = Answers.response(request, status, body);
    SentryApiException thrown = ErrorReader.read(response, response.body());

    assertThat(thrown.getMessage())
        .startsWith(Integer.toString(status))
        .contains(": GET /api/0/teams/org/team/: ")
        .doesNotContain("  ", TOKEN)
        .matches("[^\\p{Cntrl}\\u2028\\u2029]{1,1500}");
    assertThat(thrown.toString()).doesNotContain(TOKEN);
    assertThat(thrown.body())
        .isEqualTo(Redaction.of(request).text(body.replaceFirst("^\ufeff", "")));
    checkPart(thrown.detail());
    checkPart(thrown.code());
    thrown.fieldErrors().values().forEach(all -> assertThat(all).isNotEmpty());
    thrown.fieldErrors().values().forEach(all -> all.forEach(ErrorReaderFuzz::checkPart));
  }

  private static void checkPart(@Nullable String part) {
    if (part != null) {
      assertThat(part).isNotBlank().doesNotContain(TOKEN);
    }
  }
}
