package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.Scopes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** Who may do it: after 401 and 403. */
final class AccessAdvice {
  /** RFC 6750, section 3; only the newest servers send it. */
  private static final Pattern MISSING =
      Pattern.compile("error=\"insufficient_scope\".*\\bscope=\"([^\"]+)\"");

  private AccessAdvice() {}

  static Advice on(Response response, ErrorBody error) {
    Advice coded = error.code() == null ? null : coded(error.code(), link(response, error));
    if (coded != null) {
      return coded;
    }
    return response.code() == 401
        ? unauthorized(error)
        : new Advice(scopes(response), Help.STATUS_403);
  }

  private static @Nullable Advice coded(String code, @Nullable String link) {
    return switch (code) {
      case "sso-required" ->
          new Advice(
              "Sign in once through the organization's single sign-on"
                  + (link == null ? "" : " at " + link)
                  + ", in a browser and as the token's owner; or use an organization token.",
              Help.SSO_REQUIRED);
      case "2fa-required" ->
          new Advice(
              "Let the token's owner turn on two-factor authentication, or use an organization"
                  + " token.",
              Help.TWO_FACTOR_REQUIRED);
      case "sudo-required" ->
          new Advice(
              "Only a browser's session is asked for the password again: send the token and no"
                  + " cookies.",
              Help.SUDO_REQUIRED);
      case "member-disabled-over-limit" ->
          new Advice(
              "The organization has more members than its plan allows, and the token's owner is"
                  + " one too many"
                  + (link == null ? "." : ": see " + link + "."),
              Help.MEMBER_DISABLED);
      case "primary-email-verification-required" ->
          new Advice(
              "Let the token's owner verify the primary email address of the account.",
              Help.EMAIL_VERIFICATION_REQUIRED);
      case "superuser-required", "staff-required" ->
          new Advice("Only those who run the server may do this.", Help.STATUS_403);
      default -> null;
    };
  }

  /** Servers name a path of their own; whoever reads the message needs the whole address. */
  private static @Nullable String link(Response response, ErrorBody error) {
    HttpUrl url = error.link() == null ? null : response.request().url().resolve(error.link());
    return url == null ? null : BodyText.start(url.toString());
  }

  private static Advice unauthorized(ErrorBody error) {
    String check = "Check the auth token: is it complete, still valid, and of this server?";
    return switch (error.detail() == null ? "" : error.detail()) {
      case "Token expired" ->
          new Advice("Make a new token and give it to the client.", Help.TOKEN_EXPIRED);
      case "Invalid org token" ->
          new Advice(
              "Check the organization token: is it complete, not revoked, and of this server?",
              Help.ORGANIZATION_TOKEN);
      case "Authentication credentials were not provided." ->
          new Advice(
              "The client did send some: does a proxy on the way take them off?", Help.STATUS_401);
      case "Unauthorized organization access." ->
          new Advice("Use a token of this organization.", Help.STATUS_401);
      default ->
          error.isSilent()
              ? new Advice(
                  check + " Servers of 2018 are silent when they want two-factor authentication.",
                  Help.TWO_FACTOR_REQUIRED)
              : new Advice(check, Help.STATUS_401);
    };
  }

  /** What the server names, else what the description says. */
  private static String scopes(Response response) {
    for (String each : response.headers("WWW-Authenticate")) {
      Matcher missing = MISSING.matcher(each);
      if (missing.find()) {
        return "The token lacks scopes; the server names "
            + BodyText.start(missing.group(1).strip().replaceAll("\\s+", ", "))
            + ".";
      }
    }
    Invocation invocation = response.request().tag(Invocation.class);
    Scopes scopes = invocation == null ? null : invocation.method().getAnnotation(Scopes.class);
    if (scopes == null) {
      return "Check the scopes of the auth token and what its owner may do.";
    }
    List<String> names = List.of(scopes.value());
    return "The token needs "
        + (names.size() > 1 ? "one of the scopes " : "the scope ")
        + String.join(", ", names)
        + ", and its owner the right to do this.";
  }
}
