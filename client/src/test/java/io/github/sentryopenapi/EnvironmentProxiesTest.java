package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProxiesTest {
  private static final URI HTTPS = URI.create("https://sentry.io/");
  private static final URI HTTP = URI.create("http://sentry.io/");

  @RegisterExtension final TestServer server = new TestServer();
  @TempDir Path home;

  private final Map<String, String> env = new HashMap<>();

  // Which proxy

  @ParameterizedTest
  @CsvSource({
    "https_proxy HTTPS_PROXY all_proxy ALL_PROXY proxy_url, https_proxy",
    "HTTPS_PROXY all_proxy ALL_PROXY proxy_url, HTTPS_PROXY",
    "all_proxy ALL_PROXY proxy_url, all_proxy",
    "ALL_PROXY proxy_url, ALL_PROXY",
    "proxy_url, proxy_url"
  })
  void httpsGoesThroughTheFirstOf(String names, String winner) throws IOException {
    setProxies(names);

    assertThat(read().select(HTTPS)).isEqualTo(List.of(http(winner.toLowerCase(), 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "http_proxy HTTP_PROXY all_proxy ALL_PROXY proxy_url, http_proxy",
    "HTTP_PROXY all_proxy ALL_PROXY proxy_url, all_proxy",
    "ALL_PROXY proxy_url, ALL_PROXY",
    "proxy_url, proxy_url"
  })
  void httpGoesThroughTheFirstOf(String names, String winner) throws IOException {
    setProxies(names);

    assertThat(read().select(HTTP)).isEqualTo(List.of(http(winner.toLowerCase(), 1)));
  }

  /** Each has its own name as host. */
  private void setProxies(String names) throws IOException {
    for (String name : names.split(" ")) {
      if (name.equals("proxy_url")) {
        write("[http]\nproxy_url=http://proxy_url:1\n");
      } else {
        env.put(name, "http://" + name + ":1");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP_PROXY", "no_proxy", "NO_PROXY", "https_proxy"})
  void noneIsNamed(String name) {
    env.put(name, name.equals("https_proxy") ? " " : "http://proxy:1");

    assertThat(read()).isNull();
  }

  @Test
  void jvmDecidesWhatTheEnvironmentDoesNot() {
    env.put("http_proxy", "http://proxy:1");
    Proxy jvm = http("jvm", 2);
    ProxySelector before = ProxySelector.getDefault();
    try {
      ProxySelector.setDefault(new FixedProxy(jvm));
      assertThat(read().select(HTTPS)).isEqualTo(List.of(jvm));
      ProxySelector.setDefault(null);
      assertThat(read().select(HTTPS)).isEqualTo(List.of(Proxy.NO_PROXY));
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  private static final class FixedProxy extends ProxySelector {
    private final Proxy proxy;

    FixedProxy(Proxy proxy) {
      this.proxy = proxy;
    }

    @Override
    public List<Proxy> select(URI uri) {
      return List.of(proxy);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
  }

  @ParameterizedTest
  @CsvSource({
    "no_proxy, sentry.io, https://us.sentry.io/",
    "NO_PROXY, sentry.io, https://sentry.io/",
    "no_proxy, sentry.io:443, https://sentry.io/",
    "no_proxy, sentry.io:80, http://sentry.io/",
    "no_proxy, sentry.io:9000, https://sentry.io:9000/"
  })
  void hostThatIsListedIsReachedWithoutProxy(String name, String value, String url) {
    env.put("all_proxy", "http://proxy:1");
    env.put(name, value);

    assertThat(read().select(URI.create(url))).isEqualTo(List.of(Proxy.NO_PROXY));
    assertThat(read().select(URI.create("https://example.com/")))
        .isEqualTo(List.of(http("proxy", 1)));
  }

  @Test
  void lowerCaseListGoesBeforeUpperCase() {
    env.put("all_proxy", "http://proxy:1");
    env.put("no_proxy", "example.com");
    env.put("NO_PROXY", "sentry.io");

    assertThat(read().select(HTTPS)).isEqualTo(List.of(http("proxy", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy:8080, HTTP, proxy, 8080",
    "http://proxy:8080/, HTTP, proxy, 8080",
    "http://proxy:80/path?query#fragment, HTTP, proxy, 80",
    "HTTP://Proxy:8080, HTTP, proxy, 8080",
    "proxy:8080, HTTP, proxy, 8080",
    "proxy, HTTP, proxy, 1080",
    "http://proxy, HTTP, proxy, 1080",
    "http://user:123@proxy, HTTP, proxy, 1080",
    "http://10.0.0.1:3128, HTTP, 10.0.0.1, 3128",
    "http://[::1]:3128, HTTP, ::1, 3128",
    "http://[::1], HTTP, ::1, 1080",
    "socks5://proxy, SOCKS, proxy, 1080",
    "socks5h://proxy:9050, SOCKS, proxy, 9050"
  })
  void readsUrl(String url, Proxy.Type type, String host, int port) {
    env.put("https_proxy", url);

    assertThat(read().select(HTTPS))
        .isEqualTo(List.of(new Proxy(type, InetSocketAddress.createUnresolved(host, port))));
  }

  // What is wrong

  @ParameterizedTest
  @ValueSource(
      strings = {"https://proxy:1", "socks4://proxy:1", "://proxy", "http://", "a b", "proxy:x"})
  void refusesWhatIsNoProxy(String url) {
    env.put("HTTPS_PROXY", url);

    assertThatIllegalArgumentException()
        .isThrownBy(this::read)
        .withMessage(
            "'HTTPS_PROXY' must be the URL of an http or socks5 proxy, such as"
                + " http://proxy.example:8080: \""
                + url
                + "\"");
  }

  @Test
  void doesNotShowAPassword() throws IOException {
    write("[http]\nproxy_url=ftp://user:secret@proxy\n");

    assertThatIllegalArgumentException()
        .isThrownBy(this::read)
        .withMessage(
            "'[http] proxy_url' ("
                + home.resolve(".sentryclirc")
                + ":2) must be the URL of an http or socks5 proxy, such as"
                + " http://proxy.example:8080");
  }

  @Test
  void refusesPasswordForSocks() {
    env.put("all_proxy", "socks5://user:secret@proxy");

    assertThatIllegalArgumentException()
        .isThrownBy(this::read)
        .withMessage(
            "'all_proxy' must be a socks5 proxy without user name and password; Java takes those"
                + " from java.net.Authenticator");
  }

  // Through a proxy

  @Test
  void sendsTheRequestToTheProxy() throws Exception {
    env.put("http_proxy", server.address());
    server.answer(200, "{}");

    try (Response response = get("http://sentry.example/x")) {
      assertThat(response.code()).isEqualTo(200);
    }
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("GET http://sentry.example/x HTTP/1.1");
    assertThat(request.getHeader("Proxy-Authorization")).isNull();
  }

  @Test
  void tellsTheProxyThePasswordWhenItAsks() throws Exception {
    env.put("http_proxy", "http://me:p%40ss@" + server.address());
    server.answer(new MockResponse().setResponseCode(407));
    server.answer(200, "{}");

    try (Response response = get("http://sentry.example/x")) {
      assertThat(response.code()).isEqualTo(200);
    }
    assertThat(server.takeRequest().getHeader("Proxy-Authorization")).isNull();
    assertThat(server.takeRequest().getHeader("Proxy-Authorization"))
        .isEqualTo("Basic bWU6cEBzcw==");
  }

  @Test
  void tellsThePasswordOnce() throws Exception {
    env.put("http_proxy", "http://me:wrong@" + server.address());
    server.answer(new MockResponse().setResponseCode(407));
    server.answer(new MockResponse().setResponseCode(407));

    try (Response response = get("http://sentry.example/x")) {
      assertThat(response.code()).isEqualTo(407);
    }
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void tunnelsHttps() throws Exception {
    env.put("https_proxy", "http://me:p%40ss@" + server.address());
    server.answer(new MockResponse().setResponseCode(407));

    assertThatIOException()
        .isThrownBy(() -> get("https://sentry.example/x"))
        .withMessage("Failed to authenticate with proxy");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("CONNECT sentry.example:443 HTTP/1.1");
    assertThat(request.getHeader("Proxy-Authorization")).isEqualTo("Basic bWU6cEBzcw==");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void proxyWithoutPasswordIsTiredOfAsking() throws Exception {
    env.put("http_proxy", server.address());
    server.answer(new MockResponse().setResponseCode(407));

    try (Response response = get("http://sentry.example/x")) {
      assertThat(response.code()).isEqualTo(407);
    }
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "proxy_username=me, Basic bWU6",
    "proxy_username=me\\nproxy_password=p@ss, Basic bWU6cEBzcw==",
    "proxy_password=p@ss, "
  })
  void fileHasUserNameAndPassword(String lines, String authorization) throws Exception {
    write("[http]\nproxy_url=" + server.address() + "\n" + lines.replace("\\n", "\n"));
    server.answer(new MockResponse().setResponseCode(407));
    server.answer(200, "{}");

    get("http://sentry.example/x").close();

    server.takeRequest();
    if (authorization == null) {
      assertThat(server.requestCount()).isEqualTo(1);
    } else {
      assertThat(server.takeRequest().getHeader("Proxy-Authorization")).isEqualTo(authorization);
    }
  }

  @Test
  void passwordOfAFileIsNotToldToAProxyOfAnotherSource() throws Exception {
    write("[http]\nproxy_url=http://proxy:1\nproxy_username=me\nproxy_password=secret\n");
    env.put("http_proxy", server.address());
    server.answer(new MockResponse().setResponseCode(407));

    get("http://sentry.example/x").close();

    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void textFormHasNoPassword() {
    env.put("http_proxy", "http://me:secret@proxy:1");

    assertThat(read().toString()).doesNotContain("secret", "proxy:1");
  }

  private Response get(String url) throws IOException {
    OkHttpClient.Builder client = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(5));
    read().applyTo(client);
    return client.build().newCall(new Request.Builder().url(url).build()).execute();
  }

  private EnvironmentProxies read() {
    return EnvironmentProxies.from(new SettingsSources(env, home, home));
  }

  private void write(String text) throws IOException {
    Files.writeString(home.resolve(".sentryclirc"), text);
  }

  private static Proxy http(String host, int port) {
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
  }
}
