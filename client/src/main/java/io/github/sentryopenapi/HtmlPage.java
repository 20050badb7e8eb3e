package io.github.sentryopenapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web page that came where JSON was meant to: a proxy's, or the login page.
 *
 * @param title what a browser would call it
 * @param isLogin whether it asks to sign in
 */
record HtmlPage(@Nullable String title, boolean isLogin) {
  private static final Pattern HTML =
      Pattern.compile("<(!doctype\\s+html|html|head|body|h1)\\b", Pattern.CASE_INSENSITIVE);

  // Bounded, because a long text with many beginnings of a title would take long to look through.
  private static final Pattern TITLE =
      Pattern.compile("<(?:title|h1)[^>]{0,99}>([^<]{0,999})", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOGIN =
      Pattern.compile("/auth/login\\b|type=[\"']?password", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOGIN_TITLE =
      Pattern.compile("\\b(sign|log)[ -]?in\\b", Pattern.CASE_INSENSITIVE);

  /** The page that a body is, or null. The header is not asked: JSON comes as text/html, too. */
  static @Nullable HtmlPage in(String body) {
    if (!body.stripLeading().startsWith("<") || !HTML.matcher(body).find()) {
      return null;
    }
    Matcher found = TITLE.matcher(body);
    String title = found.find() ? BodyText.start(found.group(1)) : "";
    boolean login = LOGIN.matcher(body).find() || LOGIN_TITLE.matcher(title).find();
    return new HtmlPage(title.isEmpty() ? null : title, login);
  }

  /** What to call it in a message. */
  @Override
  public String toString() {
    return (isLogin ? "a login page" : "an HTML page")
        + (title == null ? "" : " titled \"" + title + "\"");
  }
}
