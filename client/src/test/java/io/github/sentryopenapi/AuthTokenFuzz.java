package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whatever stands in an organization token, it names servers that a base URL may name, or nothing,
 * and shows nothing of itself. The text is what is behind {@code sntrys_}, and then the JSON in it.
 */
final class AuthTokenFuzz {
  private AuthTokenFuzz() {}

  static void check(String text) {
    checkRest(text);

    Base64.Encoder plain = Base64.getEncoder();
    Base64.Encoder url = Base64.getUrlEncoder();
    AuthToken token = null;
    for (Base64.Encoder each : List.of(plain, plain.withoutPadding(), url, url.withoutPadding())) {
      String json = each.encodeToString(text.getBytes(StandardCharsets.UTF_8));
      AuthToken made = checkRest(json + "_secret");
      assertThat(made).isNotNull();
      assertThat(made.organization())
          .isEqualTo(token == null ? made.organization() : token.organization());
      assertThat(made.baseUrl()).isEqualTo(token == null ? made.baseUrl() : token.baseUrl());
      token = made;
    }
    // Of a name that is there twice, a map of strings has the last and this parser none.
    if (ErrorBody.parse(text) instanceof Map<?, ?> claims && text.length() < 4_000) {
      Object organization = claims.get("org");
      boolean named = organization instanceof String name && !name.isBlank();
      assertThat(token.organization()).isEqualTo(named ? organization : null);
    }
  }

  private static @Nullable AuthToken checkRest(String rest) {
    AuthToken token;
    try {
      token = AuthToken.of("sntrys_" + rest);
    } catch (IllegalArgumentException e) {
      assertThat(e)
          .hasMessage(
              "'authToken' must be the secret alone: visible ASCII without spaces or line breaks,"
                  + " and without 'Bearer' before it");
      return null;
    }
    assertThat(token).hasToString("sntrys_***");
    if (token.organization() != null) {
      assertThat(token.organization()).isNotBlank();
    }
    if (token.url() != null) {
      assertThat(BaseUrl.parse(token.baseUrl())).isEqualTo(token.url());
      token.checkGoesTo("'baseUrl'", token.url());
    }
    return token;
  }
}
