package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.golden.api.BodiesApi;
import io.github.sentryopenapi.golden.api.BodiesApi.SendFilesForm;
import io.github.sentryopenapi.golden.api.BodiesApi.SendFormForm;
import io.github.sentryopenapi.golden.api.BodiesApi.SendOptionalQuery;
import io.github.sentryopenapi.golden.api.Color;
import io.github.sentryopenapi.golden.api.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.BufferedSink;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies of the golden sample, over HTTP: in each form, and left out. */
class BodiesTest {
  private static final Part PART = Part.builder().id("1").build();
  private static final ByteString BYTES = ByteString.decodeHex("00ff");

  /** It writes nothing, and could not write it twice. */
  private static final RequestBody ONCE =
      new RequestBody() {
        @Override
        public MediaType contentType() {
          return null;
        }

        @Override
        public boolean isOneShot() {
          return true;
        }

        @Override
        public void writeTo(BufferedSink sink) {}
      };

  @RegisterExtension final TestServer server = new TestServer();

  private BodiesApi bodies;

  @BeforeEach
  void connect() {
    bodies = GoldenApis.of(server, BodiesApi.class);
  }

  @Test
  void bodyThatMayBeLeftOut() throws Exception {
    SendOptionalQuery query = SendOptionalQuery.builder().level(2).build();

    assertSent(
        bodies.sendOptional("a", PART, query), "POST", "bodies/a/?level=2", "{\"id\":\"1\"}");
    assertSent(bodies.sendOptional("a", query), "POST", "bodies/a/?level=2", "");
    RecordedRequest none = assertSent(bodies.sendOptional("a"), "POST", "bodies/a/", "");

    assertThat(none.getHeader("Content-Type")).isNull();
    assertThat(none.getHeader("Content-Length")).isEqualTo("0");
  }

  @Test
  void listOrNone() throws Exception {
    RecordedRequest sent =
        assertSent(bodies.sendList("a", List.of(PART)), "PUT", "bodies/a/", "[{\"id\":\"1\"}]");

    assertThat(sent.getHeader("Content-Type")).isEqualTo("application/json");
    assertSent(bodies.sendList("a"), "PUT", "bodies/a/", "");
  }

  @Test
  void mapInAFormatThatIsWrittenInJson() throws Exception {
    RecordedRequest sent =
        assertSent(bodies.sendMap("a", Map.of("n", 1L)), "PATCH", "bodies/a/", "{\"n\":1}");

    assertThat(sent.getHeader("Content-Type")).isEqualTo("application/vnd.widgets+json");
  }

  @Test
  void freeFormWithDelete() throws Exception {
    assertSent(
        bodies.sendFree("a", new RawJson("{\"x\": 1}")), "DELETE", "bodies/a/", "{\"x\": 1}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.sendFree("a", new RawJson("{")))
        .withMessageEndingWith("must be one JSON value: \"{\"");
  }

  @Test
  void text() throws Exception {
    RecordedRequest sent = assertSent(bodies.sendText("a \"b\" é"), "POST", "texts/", "a \"b\" é");

    assertThat(sent.getHeader("Content-Type")).isEqualTo("text/plain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.sendText("a\ud800"))
        .withMessage("'body' must not hold half of a surrogate pair: \"a?\"");
  }

  @Test
  void jsonWhereItIsOneOfMany() throws Exception {
    RecordedRequest sent =
        assertSent(bodies.sendOneOfMany(PART), "PATCH", "texts/", "{\"id\":\"1\"}");

    assertThat(sent.getHeader("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void bytesOfTheirOwnTypeOrThatOfTheSpec() throws Exception {
    for (String type : new String[] {null, "image/png", "image/apng"}) {
      RequestBody body = RequestBody.create(BYTES, type == null ? null : MediaType.get(type));
      answer();
      bodies.sendBytes(body).execute();
      RecordedRequest sent = server.takeRequest();

      assertThat(sent.getRequestLine()).isEqualTo("PUT /api/0/texts/ HTTP/1.1");
      assertThat(sent.getHeader("Content-Type")).isEqualTo(type == null ? "image/png" : type);
      assertThat(sent.getBody().readByteString()).isEqualTo(BYTES);
    }
  }

  @Test
  void bytesCanBeSentAgain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.sendBytes(ONCE))
        .withMessage(
            "'body' must be a body that can be sent more than once, such as one of a file");
    MultipartBody.Part part = MultipartBody.Part.createFormData("file", "a.png", ONCE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.sendFiles(part))
        .withMessage(
            "'file' must be a body that can be sent more than once, such as one of a file");
  }

  @Test
  void formOfFields() throws Exception {
    SendFormForm form =
        SendFormForm.builder()
            .title("a b&c=é")
            .color(Color.DARK_GREEN)
            .ids(List.of(1L, 2L))
            .names(List.of("x", "y"))
            .part(PART)
            .labels(Map.of("k", "v"))
            .since(Instant.ofEpochSecond(1541541600))
            .build();

    RecordedRequest sent =
        assertSent(
            bodies.sendForm(form),
            "POST",
            "forms/",
            "title=a%20b%26c%3D%C3%A9&color=dark-green&ids=1&ids=2&names=x%2Cy"
                + "&part=%7B%22id%22%3A%221%22%7D&labels%5Bk%5D=v&since=1541541600");

    assertThat(sent.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertSent(bodies.sendForm("a"), "POST", "forms/", "title=a");
  }

  @Test
  void formKeepsToItsLimits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.sendForm("x".repeat(21)))
        .withMessageStartingWith("'title' must have at most 20 characters, but has 21:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.sendForm("a\ud800"))
        .withMessage("'title' must not hold half of a surrogate pair: \"a?\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SendFormForm.builder().build())
        .withMessage("'title' is required, but was null");
  }

  @Test
  void formOfParts() throws Exception {
    SendFilesForm form =
        SendFilesForm.builder()
            .xTrace("t1")
            .file(part("file", "a.txt"))
            .more(List.of(part("more", "b.txt"), part("more", "c.txt")))
            .note("é")
            .tags(List.of("x", "y"))
            .part(PART)
            .build();
    answer();
    bodies.sendFiles(form).execute();
    RecordedRequest sent = server.takeRequest();
    String type = sent.getHeader("Content-Type");
    String boundary = type.substring(type.indexOf('=') + 1);

    assertThat(sent.getRequestLine()).isEqualTo("PUT /api/0/forms/ HTTP/1.1");
    assertThat(sent.getHeader("X-Trace")).isEqualTo("t1");
    assertThat(type).startsWith("multipart/form-data; boundary=");
    assertThat(sent.getBody().readUtf8().replace("--" + boundary, "--").replace("\r\n", "\n"))
        .isEqualTo(
            """
            --
            Content-Disposition: form-data; name="file"; filename="a.txt"
            Content-Length: 4

            text
            --
            Content-Disposition: form-data; name="more"; filename="b.txt"
            Content-Length: 4

            text
            --
            Content-Disposition: form-data; name="more"; filename="c.txt"
            Content-Length: 4

            text
            --
            Content-Disposition: form-data; name="note"
            Content-Length: 2

            é
            --
            Content-Disposition: form-data; name="tags"
            Content-Length: 1

            x
            --
            Content-Disposition: form-data; name="tags"
            Content-Length: 1

            y
            --
            Content-Disposition: form-data; name="part"
            Content-Type: application/json
            Content-Length: 10

            {"id":"1"}
            ----
            """);
  }

  @Test
  void partHasTheNameThatTheFormAsksFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.sendFiles(part("other", "a.txt")))
        .withMessage(
            "'file' must be a part of that name: MultipartBody.Part.createFormData(\"file\", …)");
    assertThat(SendFilesForm.builder().file(part("file", "a.txt")).note("n").build())
        .hasToString("SendFilesForm[file=file&note=n]");
  }

  private static MultipartBody.Part part(String name, String fileName) {
    return MultipartBody.Part.createFormData(
        name, fileName, RequestBody.create(ByteString.encodeUtf8("text"), null));
  }

  private void answer() {
    server.answer(new MockResponse().setResponseCode(204));
  }

  private RecordedRequest assertSent(ApiCall<Void> call, String method, String path, String body)
      throws InterruptedException {
    answer();
    assertThat(call.execute()).isNull();
    return GoldenApis.assertSent(server, method + " /api/0/" + path, body);
  }
}
