package io.github.sentryopenapi.spring;

import java.util.Locale;
import java.util.regex.Pattern;

/** The client refused the value of a property. The message names it, and no secret. */
final class InvalidSentryPropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the client calls its settings; the organization's name is a word of prose as well. */
  private static final Pattern SETTING =
      Pattern.compile(
          "\\b(authToken|apiKey|baseUrl|(?:connect|read|call)Timeout|maxTries|allowHttp)\\b"
              + "(\\(…\\))?");

  private final String property;

  /**
   * A refused value.
   *
   * @param property the last part of its name
   * @param cause what the client said
   */
  InvalidSentryPropertyException(String property, RuntimeException cause) {
    super(message("sentry.api." + property, String.valueOf(cause.getMessage())), cause);
    this.property = "sentry.api." + property;
  }

  private static String message(String property, String reason) {
    String translated =
        SETTING.matcher(reason).replaceAll(setting -> "sentry.api." + dashed(setting.group(1)));
    return translated.contains(property) ? translated : property + ": " + translated;
  }

  private static String dashed(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  String property() {
    return property;
  }
}
