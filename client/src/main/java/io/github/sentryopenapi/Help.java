package io.github.sentryopenapi;

import java.util.Locale;

/**
 * The sections of the troubleshooting page that a message can send its reader to. A constant's name
 * is its section's anchor, so a released one stays.
 */
enum Help {
  // The server refused.
  STATUS_400,
  STATUS_401,
  TOKEN_EXPIRED,
  ORGANIZATION_TOKEN,
  SSO_REQUIRED,
  TWO_FACTOR_REQUIRED,
  SUDO_REQUIRED,
  MEMBER_DISABLED,
  EMAIL_VERIFICATION_REQUIRED,
  STATUS_403,
  STATUS_404,
  STATUS_405,
  STATUS_409,
  STATUS_413,
  STATUS_415,
  STATUS_429,
  CONCURRENCY,
  STATUS_4XX,
  STATUS_5XX,

  // Something else answered, or the answer makes no sense.
  LOGIN_PAGE,
  HTML_PAGE,
  REDIRECT,
  EMPTY_BODY,
  DECODING,
  CURSOR_LOOP,

  // There was no answer.
  TIMEOUT,
  CONNECTION,
  DNS,
  TLS,
  PROXY,
  CANCELLED,
  INTERCEPTOR,

  // Nothing was sent.
  NO_TOKEN,
  TOKEN_HOST,
  HTTP_REFUSED,
  DEADLINE,
  CLOSED;

  private static final String PAGE =
      "https://sentryopenapi.github.io/sentry-openapi/troubleshooting.html#";

  String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The end of a message: where to read more, with the space before it. */
  String see() {
    return " See " + PAGE + anchor();
  }
}
