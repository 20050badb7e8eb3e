package io.github.sentryopenapi.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * A client needs a token or an API key. Without them there is none, so that an application starts
 * on a machine that has no token; {@code sentry.api.enabled} decides otherwise.
 */
final class SentryCredentialsCondition extends SpringBootCondition {
  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment environment = context.getEnvironment();
    return new ConditionOutcome(
        matches(environment),
        ConditionMessage.forCondition("Sentry API credentials").because(reason(environment)));
  }

  static boolean matches(Environment environment) {
    Boolean enabled = enabled(environment);
    return enabled == null ? hasCredentials(environment) : enabled;
  }

  /** Why there is a client, or none. */
  static String reason(Environment environment) {
    Boolean enabled = enabled(environment);
    if (enabled != null) {
      return "sentry.api.enabled is " + enabled;
    }
    return hasCredentials(environment)
        ? "sentry.api.auth-token or sentry.api.api-key is set"
        : "neither sentry.api.auth-token nor sentry.api.api-key is set";
  }

  private static @Nullable Boolean enabled(Environment environment) {
    return environment.getProperty("sentry.api.enabled", Boolean.class);
  }

  private static boolean hasCredentials(Environment environment) {
    return StringUtils.hasText(environment.getProperty("sentry.api.auth-token"))
        || StringUtils.hasText(environment.getProperty("sentry.api.api-key"));
  }
}
