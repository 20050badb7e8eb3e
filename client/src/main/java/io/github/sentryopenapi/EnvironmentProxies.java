package io.github.sentryopenapi;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Authenticator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that the environment names, by curl's rules: {@code https_proxy} or {@code
 * http_proxy} by the scheme of the request, else {@code all_proxy}, else {@code [http] proxy_url}
 * of sentry-cli's files; none for what {@code no_proxy} lists. {@code HTTP_PROXY} is not read: a
 * CGI server makes it from a header that anybody can send.
 */
final class EnvironmentProxies extends ProxySelector implements Authenticator {
  private static final String AUTHORIZATION = "Proxy-Authorization";
  private static final Pattern URL = Pattern.compile("(?:([^:/]*)://)?(.*)");
  private static final Pattern WITH_PORT = Pattern.compile("[^/?#]*:\\d+(?:[/?#].*)?");

  /** curl's, for a proxy of any kind whose URL has none. */
  private static final int DEFAULT_PORT = 1080;

  private final Map<Proxy, String> authorizations = new HashMap<>();
  private final @Nullable Proxy http;
  private final @Nullable Proxy https;
  private final NoProxy noProxy;

  private EnvironmentProxies(SettingsSources sources) {
    Setting file = sources.fromFiles("http.proxy_url");
    Setting all = first(first(sources.variable("all_proxy"), sources.variable("ALL_PROXY")), file);
    Setting secure = first(sources.variable("https_proxy"), sources.variable("HTTPS_PROXY"));
    http = proxy(sources, first(sources.variable("http_proxy"), all));
    https = proxy(sources, first(secure, all));
    noProxy = new NoProxy(first(sources.variable("no_proxy"), sources.variable("NO_PROXY")));
  }

  /** Null if none is named. */
  static @Nullable EnvironmentProxies from(SettingsSources sources) {
    EnvironmentProxies proxies = new EnvironmentProxies(sources);
    return proxies.http == null && proxies.https == null ? null : proxies;
  }

  private static @Nullable Setting first(@Nullable Setting one, @Nullable Setting other) {
    return one == null ? other : one;
  }

  /** Has the client use them. */
  void applyTo(OkHttpClient.Builder client) {
    client.proxySelector(this).proxyAuthenticator(this);
  }

  private @Nullable Proxy proxy(SettingsSources sources, @Nullable Setting setting) {
    if (setting == null) {
      return null;
    }
    Matcher parts = URL.matcher(setting.value());
    HttpUrl url = parts.matches() ? HttpUrl.parse("http://" + parts.group(2)) : null;
    Proxy.Type type = url == null ? null : type(parts.group(1));
    if (url == null || type == null) {
      throw new IllegalArgumentException(
          setting.name()
              + " must be the URL of an http or socks5 proxy, such as http://proxy.example:8080"
              + BaseUrl.shown(setting.value()));
    }
    boolean withPort = WITH_PORT.matcher(parts.group(2)).matches();
    Proxy proxy =
        new Proxy(
            type,
            InetSocketAddress.createUnresolved(url.host(), withPort ? url.port() : DEFAULT_PORT));
    authorize(proxy, url, sources, setting);
    return proxy;
  }

  private static Proxy.@Nullable Type type(@Nullable String scheme) {
    return switch (scheme == null ? "http" : scheme.toLowerCase(Locale.ROOT)) {
      case "http" -> Proxy.Type.HTTP;
      case "socks5", "socks5h" -> Proxy.Type.SOCKS;
      default -> null;
    };
  }

  private void authorize(Proxy proxy, HttpUrl url, SettingsSources sources, Setting setting) {
    String user = url.username();
    String password = url.password();
    Setting fileUser = sources.beside(setting, "http.proxy_username");
    Setting filePassword = sources.beside(setting, "http.proxy_password");
    if (user.isEmpty() && fileUser != null) {
      user = fileUser.value();
      password = filePassword == null ? "" : filePassword.value();
    }
    if (user.isEmpty() && password.isEmpty()) {
      return;
    }
    if (proxy.type() == Proxy.Type.SOCKS) {
      throw new IllegalArgumentException(
          setting.name()
              + " must be a socks5 proxy without user name and password; Java takes those from"
              + " java.net.Authenticator");
    }
    authorizations.put(proxy, okhttp3.Credentials.basic(user, password));
  }

  @Override
  public List<Proxy> select(URI uri) {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    int port = uri.getPort() == -1 ? (secure ? 443 : 80) : uri.getPort();
    if (noProxy.matches(uri.getHost(), port)) {
      return List.of(Proxy.NO_PROXY);
    }
    Proxy proxy = secure ? https : http;
    if (proxy != null) {
      return List.of(proxy);
    }
    ProxySelector jvm = ProxySelector.getDefault();
    return jvm == null ? List.of(Proxy.NO_PROXY) : jvm.select(uri);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // There is no second proxy to try.
  }

  /** Once: a proxy that refuses the password is not asked again. */
  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    String authorization = route == null ? null : authorizations.get(route.proxy());
    boolean refused = response.request().header(AUTHORIZATION) != null;
    return authorization == null || refused
        ? null
        : response.request().newBuilder().header(AUTHORIZATION, authorization).build();
  }
}
