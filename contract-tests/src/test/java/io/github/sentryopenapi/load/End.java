package io.github.sentryopenapi.load;

import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.SentryException;
import io.github.sentryopenapi.SentryRateLimitException;
import io.github.sentryopenapi.SentryTransportException;

/** What a call came to. */
enum End {
  NONE_YET,
  VALUE,
  TOO_MANY,
  UNAVAILABLE,
  NO_ANSWER,
  /** A value that is not that of the call, or an exception that none of the faults explains. */
  WRONG;

  /** The end that a call must have whose last request met that fault. */
  static End of(Fault last) {
    return switch (last) {
      case NONE -> VALUE;
      case TOO_MANY -> TOO_MANY;
      case UNAVAILABLE -> UNAVAILABLE;
      case RESET_BEFORE, RESET_AFTER, RESET_WITHIN -> NO_ANSWER;
    };
  }

  /** The end of a call with that identity, in a value or in what was thrown. */
  static End of(int id, Object value, Throwable thrown) {
    if (thrown == null) {
      return Operation.of(id).value(id).equals(value) ? VALUE : WRONG;
    }
    String organization = "org-" + id;
    if (thrown instanceof SentryApiException answer && !organization.equals(answer.detail())
        || thrown instanceof SentryException any
            && !any.path().contains("/" + organization + "/")) {
      return WRONG; // another call's
    }
    if (thrown.getClass() == SentryRateLimitException.class) {
      return TOO_MANY;
    } else if (thrown.getClass() == SentryTransportException.class) {
      return NO_ANSWER;
    }
    return thrown.getClass() == SentryApiException.class
            && ((SentryApiException) thrown).status() == 503
        ? UNAVAILABLE
        : WRONG;
  }
}
