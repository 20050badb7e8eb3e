package io.github.sentryopenapi;

import java.io.IOException;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What to do about an error.
 *
 * @param text for the message
 * @param help where the troubleshooting page says more
 */
record Advice(String text, Help help) {
  static Advice on(Response response, ErrorBody error) {
    int status = response.code();
    HtmlPage page = HtmlPage.in(error.raw());
    if (page != null && status >= 400 && status < 500 && status != 408 && status != 429) {
      return html(page);
    }
    return switch (status) {
      case 400, 422 -> new Advice("Check the arguments of the call.", Help.STATUS_400);
      case 401, 403 -> AccessAdvice.on(response, error);
      case 404 -> new Advice(notFound(response.request(), error), Help.STATUS_404);
      case 405 -> new Advice(methodNotAllowed(response), Help.STATUS_405);
      case 407 -> new Advice("Give the HTTP client what its proxy asks for.", Help.PROXY);
      case 409 -> new Advice(conflict(response.request()), Help.STATUS_409);
      case 413 -> new Advice("Send less at once.", Help.STATUS_413);
      case 415 -> new Advice("It takes no JSON there: is the base URL right?", Help.STATUS_415);
      case 429 -> RetryAdvice.tooMany(response, error);
      default -> {
        if (status < 400) {
          yield redirect(response);
        }
        yield status < 500 && status != 408
            ? new Advice("Check the call.", Help.STATUS_4XX)
            : RetryAdvice.serverProblem(response, error);
      }
    };
  }

  /** What to do about a page where JSON was meant to come. */
  static Advice html(HtmlPage page) {
    return page.isLogin()
        ? new Advice("Is the base URL right, with all that comes before /api/0/?", Help.LOGIN_PAGE)
        : new Advice(
            "A proxy, a firewall or another web server answered, not the API: is the base URL"
                + " right?",
            Help.HTML_PAGE);
  }

  private static String notFound(Request request, ErrorBody error) {
    if (!request.url().encodedPath().endsWith("/")) {
      return "Sentry's paths end with a slash.";
    }
    if (error.summary().contains("trailing slash")) {
      return "The request had that slash: something on the way takes it off.";
    }
    boolean repeated = request.method().equals("DELETE") && Try.number(request) > 1;
    return (repeated ? "An earlier try may have deleted it already. " : "")
        + "Check the slugs, and that the base URL is the organization's own region.";
  }

  private static String methodNotAllowed(Response response) {
    String allowed = response.header("Allow");
    return (allowed == null || allowed.isBlank()
            ? ""
            : "It takes " + BodyText.start(allowed) + " there. ")
        + "Is the base URL right, and the server new enough for this operation?";
  }

  /** Servers say that something exists, and not what: that is in the request. */
  private static String conflict(Request request) {
    String repeated =
        request.method().equals("POST") && Try.number(request) > 1
            ? "An earlier try may have made it already. "
            : "";
    Map<?, ?> sent = sent(request.body());
    String choose = "Choose another slug";
    if (sent.get("slug") instanceof String slug) {
      choose += " than '" + BodyText.start(slug) + "'";
    } else if (sent.get("name") instanceof String name) {
      choose += " than the one made of the name '" + BodyText.start(name) + "'";
    }
    return repeated + choose + ", or use what exists.";
  }

  private static Map<?, ?> sent(@Nullable RequestBody body) {
    Buffer json = new Buffer();
    try {
      // Ours can be read again; OkHttp alone is told otherwise.
      if (body != null
          && (body instanceof OneShotBody || !body.isOneShot())
          && body.contentLength() >= 0
          && body.contentLength() <= BodyText.KEPT_BYTES) {
        body.writeTo(json);
      }
    } catch (IOException e) {
      return Map.of(); // a body of the user's own; the advice does without
    }
    return ErrorBody.parse(json.readUtf8()) instanceof Map<?, ?> object ? object : Map.of();
  }

  private static Advice redirect(Response response) {
    String named = response.header("Location");
    String location = named == null ? "" : named;
    if (response.code() == 304) {
      return new Advice(
          "Nothing was asked of a cache: does an interceptor or a proxy do so?", Help.REDIRECT);
    }
    if (location.isBlank()) {
      return new Advice("It names no place to go to: is the base URL right?", Help.REDIRECT);
    }
    HttpUrl target = response.request().url().resolve(location);
    if (target != null && target.encodedPath().contains("/auth/login")) {
      return new Advice(
          "Redirected to the login page: is the base URL right, with all that comes before"
              + " /api/0/?",
          Help.LOGIN_PAGE);
    }
    // As everywhere, without the query.
    return new Advice(
        "Redirected to "
            + BodyText.start(location.replaceFirst("[?#].*", ""))
            + ", which was not followed: is the base URL right?",
        Help.REDIRECT);
  }
}
