package io.github.sentryopenapi.test;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A request that the fake received, whatever it answered.
 *
 * @param operationId the operation's id in the spec, such as {@code listOrganizationTeams}; null if
 *     method and path are none of its operations
 * @param method such as {@code GET}
 * @param path as it was sent, without the query
 * @param query as it was sent, without the question mark; empty if there was none
 * @param headers all of them, with {@code ***} in the place of secrets
 * @param body empty if there was none
 */
public record RecordedRequest(
    @Nullable String operationId,
    String method,
    String path,
    String query,
    Headers headers,
    String body) {

  static RecordedRequest of(HttpRequest request, Spec.@Nullable Operation operation) {
    Headers.Builder masked = request.headers().newBuilder();
    String authorization = request.headers().get("Authorization");
    if (authorization != null) {
      masked.set("Authorization", authorization.replaceFirst("(?s)(?<= ).*|^[^ ]*$", "***"));
    }
    if (request.headers().get("Cookie") != null) {
      masked.set("Cookie", "***");
    }
    String query = request.url().encodedQuery();
    return new RecordedRequest(
        operation == null ? null : operation.id(),
        request.method(),
        request.path(),
        query == null ? "" : query,
        masked.build(),
        request.body());
  }
}
