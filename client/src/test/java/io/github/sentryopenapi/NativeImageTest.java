package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image is told about the client, since no analysis of its code shows it. */
class NativeImageTest {
  private static final String METADATA =
      "/META-INF/native-image/io.github.sentryopenapi/sentry-openapi-client/reachability-metadata.json";
  private static final JsonAdapter<Object> JSON =
      new Moshi.Builder().build().adapter(Object.class).nonNull();

  @Test
  void knowsTheMethodsAndTheProxyOfEveryApi() throws IOException {
    String expected =
        Stream.of(SentryApis.class.getDeclaredMethods())
            .filter(each -> Modifier.isPublic(each.getModifiers()))
            .map(Method::getReturnType)
            .map(Class::getName)
            .sorted()
            .map(NativeImageTest::entries)
            .collect(Collectors.joining(",", "{\"reflection\": [", "]}"));

    try (InputStream metadata = SentryClient.class.getResourceAsStream(METADATA)) {
      String actual = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(JSON.fromJson(actual)).isEqualTo(JSON.fromJson(expected));
    }
  }

  private static String entries(String api) {
    return """
    {
      "condition": {"typeReached": "io.github.sentryopenapi.SentryClient"},
      "type": "%1$s",
      "allDeclaredMethods": true
    },
    {
      "condition": {"typeReached": "io.github.sentryopenapi.SentryClient"},
      "type": {"proxy": ["%1$s"]},
      "methods": [
        {"name": "proxyClassLookup", "parameterTypes": ["java.lang.invoke.MethodHandles$Lookup"]}
      ]
    }
    """
        .formatted(api);
  }
}
