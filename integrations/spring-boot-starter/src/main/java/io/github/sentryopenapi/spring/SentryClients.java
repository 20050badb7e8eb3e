package io.github.sentryopenapi.spring;

import io.github.sentryopenapi.SentryClient;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Makes a client from properties, and says which of them is wrong. */
final class SentryClients {
  private SentryClients() {}

  static SentryClient create(
      SentryApiProperties properties, List<SentryClientCustomizer> customizers) {
    SentryClient.Builder sentry = SentryClient.builder();
    apply(properties, sentry);
    customizers.forEach(each -> each.customize(sentry));
    try {
      return sentry.build();
    } catch (IllegalArgumentException e) {
      throw new InvalidSentryPropertyException("base-url", e);
    } catch (IllegalStateException e) {
      throw new InvalidSentryPropertyException("auth-token", e);
    }
  }

  private static void apply(SentryApiProperties properties, SentryClient.Builder sentry) {
    if (text(properties.authToken()) != null && text(properties.apiKey()) != null) {
      throw new InvalidSentryPropertyException(
          "api-key", new IllegalArgumentException("'apiKey' must not be set beside 'authToken'"));
    }
    set("auth-token", text(properties.authToken()), sentry::authToken);
    set("api-key", text(properties.apiKey()), sentry::apiKey);
    set("base-url", text(properties.baseUrl()), sentry::baseUrl);
    set("organization", text(properties.organization()), sentry::organization);
    set("connect-timeout", properties.connectTimeout(), sentry::connectTimeout);
    set("read-timeout", properties.readTimeout(), sentry::readTimeout);
    set("call-timeout", properties.callTimeout(), sentry::callTimeout);
    set("max-tries", properties.maxTries(), sentry::maxTries);
    set("pacing", properties.pacing(), sentry::pacing);
    properties.allowHttp().forEach(host -> set("allow-http", host, sentry::allowHttp));
  }

  /** Nothing, as {@code ${VARIABLE:}} gives it, counts as not set. */
  private static @Nullable String text(@Nullable String value) {
    return StringUtils.hasText(value) ? value : null;
  }

  private static <T> void set(String property, @Nullable T value, Consumer<T> setting) {
    if (value == null) {
      return;
    }
    try {
      setting.accept(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidSentryPropertyException(property, e);
    }
  }
}
