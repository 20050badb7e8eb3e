package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Looks for a token and an API key in whatever has a text form, and at the end of a test in all
 * that was logged in it.
 */
final class Leaks extends Handler implements BeforeEachCallback, AfterEachCallback {
  static final String TOKEN = TestServer.TOKEN;
  static final String API_KEY = "5ec2e7012345678987654321fedcba98";
  static final String BASIC = okhttp3.Credentials.basic(API_KEY, "");

  /** No more than a part, since a part is too much. */
  private static final String[] SECRETS = {
    "c2VjcmV0", API_KEY.substring(0, 16), API_KEY.substring(16), BASIC.substring(6, 20)
  };

  /** Those that are known to say something; they must not be collected while their level is set. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger(""),
          Logger.getLogger(OkHttpClient.class.getName()),
          Logger.getLogger("okhttp3.internal.concurrent.TaskRunner"),
          Logger.getLogger("okhttp3.internal.http2.Http2"),
          Logger.getLogger("io.github.sentryopenapi"));

  private final SimpleFormatter format = new SimpleFormatter();
  private final StringBuffer log = new StringBuffer();
  private List<Level> levels;

  @Override
  public void beforeEach(ExtensionContext context) {
    levels = new ArrayList<>();
    for (Logger each : LOGGERS) {
      levels.add(each.getLevel());
      each.setLevel(Level.ALL);
    }
    Logger.getLogger("").addHandler(this);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Logger.getLogger("").removeHandler(this);
    for (int i = 0; i < levels.size(); i++) {
      LOGGERS.get(i).setLevel(levels.get(i));
    }
    assertNone(log);
  }

  @Override
  public void publish(LogRecord record) {
    log.append(format.format(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** In what was thrown: printed with its causes and what it suppressed, and serialized. */
  static void assertNoneIn(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertNone(trace);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertNone(bytes.toString(StandardCharsets.ISO_8859_1));
    if (thrown instanceof SentryApiException answer) {
      assertNone(answer.headers() + answer.body() + answer.fieldErrors() + answer.detail());
    } else if (thrown instanceof SentryDecodingException answer) {
      assertNone(answer.headers() + answer.body());
    }
  }

  /** In the head of a request, but for the one place where it belongs. */
  static void assertOnlyWhereItBelongs(String head, String authorization) {
    String line = "Authorization: " + authorization + "\r\n";
    assertThat(head).containsOnlyOnce(line);
    assertNone(head.replace(line, ""));
  }

  /** In the text form of an object, and of all that it holds, so many levels deep. */
  static void assertNoneWithin(Object any, int levels) throws IllegalAccessException {
    walk(any, levels, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static void walk(Object any, int levels, Set<Object> seen) throws IllegalAccessException {
    // A text has to be somewhere; who has it must not show it.
    if (any == null || any instanceof String || levels < 0 || !seen.add(any)) {
      return;
    }
    assertNone(any);
    for (Class<?> type = any.getClass(); type != null; type = type.getSuperclass()) {
      for (Field each : type.getDeclaredFields()) {
        if (!Modifier.isStatic(each.getModifiers()) && each.trySetAccessible()) {
          walk(each.get(any), levels - 1, seen);
        }
      }
    }
    if (any instanceof Iterable<?> items) {
      for (Object each : items) {
        walk(each, levels - 1, seen);
      }
    }
  }

  /** In a text form. */
  static void assertNone(Object any) {
    assertThat(String.valueOf(any)).doesNotContain(SECRETS);
  }
}
