package io.github.sentryopenapi.test;

import java.util.Collections;
import java.util.Set;

/**
 * Who sent a request.
 *
 * @param user whether it is a person: organization tokens and API keys belong to nobody
 */
record Caller(Set<String> scopes, boolean user) {
  /** A person whose scopes do not matter. */
  static final Caller ANYBODY = new Caller(Set.of(), true);

  /** Refuses the request if none of an operation's scopes is there. */
  void check(Spec.Operation operation) {
    if (Collections.disjoint(scopes, operation.scopes())) {
      throw Refusal.example(403, "permission-denied");
    }
  }
}
