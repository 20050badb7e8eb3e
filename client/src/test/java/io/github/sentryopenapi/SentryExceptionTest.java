package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SentryExceptionTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void apiExceptionSurvivesSerializationWithoutHeaders() throws Exception {
    SentryApiException thrown =
        Answers.error(
            Answers.request("POST", 2),
            409,
            "{\"detail\":\"no\",\"slug\":[\"taken\"]}",
            "Retry-After",
            "1");

    SentryApiException copy = copy(thrown);

    assertThat(copy).isExactlyInstanceOf(SentryConflictException.class);
    assertThat(copy.getMessage()).isEqualTo(thrown.getMessage());
    assertThat(copy.method()).isEqualTo("POST");
    assertThat(copy.path()).isEqualTo("/api/0/teams/org/team/");
    assertThat(copy.tries()).isEqualTo(2);
    assertThat(copy.retryAt()).isEqualTo(Answers.NOW.plusSeconds(1));
    assertThat(copy.status()).isEqualTo(409);
    assertThat(copy.detail()).isEqualTo("no");
    assertThat(copy.fieldErrors()).isEqualTo(Map.of("slug", List.of("taken")));
    assertThat(copy.body()).isEqualTo("{\"detail\":\"no\",\"slug\":[\"taken\"]}");
    assertThat(copy.headers()).isEqualTo(Headers.of());
    assertThat(copy.rateLimit()).isEqualTo(new RateLimit(null, null, null, null, null));
  }

  @Test
  void decodingExceptionSurvivesSerializationWithoutHeaders() throws Exception {
    server.answer(200, "oops");

    SentryDecodingException copy = copy(failure(SentryDecodingException.class));

    assertThat(copy.status()).isEqualTo(200);
    assertThat(copy.body()).isEqualTo("oops");
    assertThat(copy.headers()).isEqualTo(Headers.of());
  }

  private <T extends SentryException> T failure(Class<T> type) {
    return catchThrowableOfType(type, () -> server.teams().getTeam("org", "team").execute());
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T thrown) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
