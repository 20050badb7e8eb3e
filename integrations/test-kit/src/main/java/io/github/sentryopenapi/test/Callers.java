package io.github.sentryopenapi.test;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The tokens and keys that are known, and whose they are. */
final class Callers {
  private static final String ORGANIZATION_TOKEN = "sntrys_";

  private final Map<String, Caller> tokens = new ConcurrentHashMap<>();
  private final Map<String, Caller> apiKeys = new ConcurrentHashMap<>();

  Callers() {
    Set<String> all = new HashSet<>();
    Spec.INSTANCE.operations().forEach(operation -> all.addAll(operation.scopes()));
    addToken(FakeSentry.AUTH_TOKEN, all);
  }

  void addToken(String token, Set<String> scopes) {
    tokens.put(token, new Caller(scopes, !token.startsWith(ORGANIZATION_TOKEN)));
  }

  void addApiKey(String apiKey, Set<String> scopes) {
    apiKeys.put(apiKey, new Caller(scopes, false));
  }

  /** Finds the caller by the request's credentials, or refuses the request. */
  Caller of(HttpRequest request) {
    String header = request.headers().get("Authorization");
    String[] parts = header == null ? new String[] {""} : header.split(" ", -1);
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "bearer" -> bearer(parts);
      case "basic" -> basic(parts);
      default -> throw unauthorized("credentials-missing");
    };
  }

  private Caller bearer(String[] parts) {
    if (parts.length < 2 || parts[1].isEmpty()) {
      throw unauthorized("token-empty");
    }
    if (parts.length > 2) {
      throw unauthorized("token-with-spaces");
    }
    boolean organization = parts[1].startsWith(ORGANIZATION_TOKEN);
    return known(tokens.get(parts[1]), organization ? "invalid-org-token" : "invalid-token");
  }

  /** A key is the user name, with an empty password. */
  private Caller basic(String[] parts) {
    ByteString decoded = parts.length == 2 ? ByteString.decodeBase64(parts[1]) : null;
    String pair = decoded == null ? "" : decoded.string(StandardCharsets.UTF_8);
    return known(
        pair.endsWith(":") ? apiKeys.get(pair.substring(0, pair.length() - 1)) : null,
        "api-key-invalid");
  }

  private static Caller known(@Nullable Caller caller, String unknown) {
    if (caller == null) {
      throw unauthorized(unknown);
    }
    return caller;
  }

  private static Refusal unauthorized(String example) {
    return new Refusal(
        Reply.example(401, example).with("WWW-Authenticate", "xBasic realm=\"api\""));
  }
}
