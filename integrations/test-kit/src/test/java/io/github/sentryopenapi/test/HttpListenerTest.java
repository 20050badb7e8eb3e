package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP as other clients may speak it. */
class HttpListenerTest {
  private static final String ANSWER =
      "HTTP/1.1 200 OK\r\n"
          + "Content-Type: text/plain\r\n"
          + "Content-Length: %d\r\n"
          + "Connection: close\r\n\r\n"
          + "%s";

  @Test
  void bodyOfAnnouncedLength() throws IOException {
    assertThat(exchange("PUT /x?y=z HTTP/1.1\r\nContent-Length: 3\r\n\r\nöo"))
        .isEqualTo(answer("PUT /x?y=z öo"));
  }

  @Test
  void bodyInChunksThatPartCharacters() throws IOException {
    byte[] head = "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes();
    byte[] chunks =
        "1;x=y\r\n\u00c3\r\n2\r\n\u00b6o\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(exchange(concat(head, chunks))).isEqualTo(answer("PUT / öo"));
  }

  @Test
  void bodyThatWaitsToBeAskedFor() throws IOException {
    assertThat(exchange("PUT / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx"))
        .isEqualTo("HTTP/1.1 100 Continue\r\n\r\n" + answer("PUT / x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n",
        "GET HTTP/1.1\r\n\r\n",
        "GET x HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: 9\r\n\r\nshort",
        "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n"
      })
  void whatIsNoRequestGetsNoAnswer(String sent) throws IOException {
    assertThat(exchange(sent)).isEmpty();
  }

  private static String answer(String body) {
    return ANSWER.formatted(body.getBytes(StandardCharsets.UTF_8).length, body);
  }

  private static String exchange(String sent) throws IOException {
    return exchange(sent.getBytes(StandardCharsets.UTF_8));
  }

  private static String exchange(byte[] sent) throws IOException {
    try (HttpListener listener =
            new HttpListener(
                (url, request) ->
                    Reply.text(
                        200,
                        "text/plain",
                        request.method()
                            + " "
                            + request.url().toString().substring(url.length())
                            + " "
                            + request.body()));
        Socket socket = new Socket("127.0.0.1", URI.create(listener.url()).getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(sent);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
