package io.github.sentryopenapi;

import okhttp3.Headers;

/** 404: no such organization, team or project, or none that the token may see. */
public final class SentryNotFoundException extends SentryApiException {
  private static final long serialVersionUID = 1L;

  SentryNotFoundException(String message, int status, Headers headers, ErrorBody error) {
    super(message, status, headers, error);
  }
}
