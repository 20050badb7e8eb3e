package io.github.sentryopenapi;

/**
 * A value from outside the program.
 *
 * @param value not blank, and perhaps a secret
 * @param name what a message calls it: {@code 'SENTRY_URL'}, or {@code '[defaults] url'
 *     (/home/me/.sentryclirc:2)}
 */
record Setting(String value, String name) {
  @Override
  public String toString() {
    return name;
  }
}
