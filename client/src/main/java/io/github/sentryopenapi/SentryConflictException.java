package io.github.sentryopenapi;

import okhttp3.Headers;

/** 409: something with the same slug exists already. */
public final class SentryConflictException extends SentryApiException {
  private static final long serialVersionUID = 1L;

  SentryConflictException(String message, int status, Headers headers, ErrorBody error) {
    super(message, status, headers, error);
  }
}
