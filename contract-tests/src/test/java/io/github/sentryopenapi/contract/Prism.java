package io.github.sentryopenapi.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prism on a free port, a process of its own: a mock of a spec, or a proxy that checks what passes.
 *
 * <p>With {@code --errors}, a response that breaks the spec becomes a 500 that says how.
 */
public final class Prism implements AutoCloseable {
  private static final String CLI = "@stoplight/prism-cli/dist/index.js";
  private static final Pattern READY = Pattern.compile("Prism is listening on (http://[^\\s/]+)");

  private final NodeServer server;

  private Prism(NodeServer server) {
    this.server = server;
  }

  /** Starts the mock of the project's spec and waits until it is ready. */
  public static Prism start() {
    return start("node", Spec.FILE);
  }

  /** Starts Prism between callers and a server, to check both against the project's spec. */
  static Prism proxy(String upstream) {
    return proxy(Spec.FILE, upstream);
  }

  /** Starts the mock of any spec; fails with Prism's own words if it does not come up. */
  static Prism start(String node, Path spec) {
    return start(node, List.of("mock", spec.toString()));
  }

  /** Starts a proxy to another server, which checks each request and each answer. */
  static Prism proxy(Path spec, String upstream) {
    return start("node", List.of("proxy", spec.toString(), upstream));
  }

  private static Prism start(String node, List<String> command) {
    List<String> options = List.of("-h", "127.0.0.1", "-p", "0", "--errors");
    return new Prism(NodeServer.start("Prism", node, CLI, command, options, READY));
  }

  /** The mock's address. */
  public String url() {
    return server.url();
  }

  @Override
  public void close() {
    server.close();
  }
}
