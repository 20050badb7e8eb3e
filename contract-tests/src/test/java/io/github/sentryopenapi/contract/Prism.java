package io.github.sentryopenapi.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prism with the bundled spec, as a mock or a proxy: a process of its own on a free port.
 *
 * <p>With {@code --errors}, a response that breaks the spec becomes a 500 that says how.
 */
public final class Prism implements AutoCloseable {
  private static final Path OPENAPI = Path.of("..", "openapi");
  private static final Pattern READY = Pattern.compile("Prism is listening on (http://\\S+)");
  private static final int START_SECONDS = 30;

  private final Process process;
  private final String url;

  private Prism(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Starts the mock of the project's spec and waits until it is ready. */
  public static Prism start() {
    return start("node", OPENAPI.resolve("target/dist/sentry.yaml"));
  }

  /** Starts Prism between callers and a server, to check both against the project's spec. */
  static Prism proxy(String upstream) {
    return start("node", "proxy", OPENAPI.resolve("target/dist/sentry.yaml").toString(), upstream);
  }

  /** Starts the mock of any spec; fails with Prism's own words if it does not come up. */
  static Prism start(String node, Path spec) {
    return start(node, "mock", spec.toString());
  }

  private static Prism start(String node, String command, String... what) {
    Path cli = OPENAPI.resolve("node_modules/@stoplight/prism-cli/dist/index.js");
    if (!Files.exists(cli)) {
      throw new IllegalStateException(
          "Prism is not installed at " + cli + ": run mvn verify in the project's root");
    }
    List<String> line = new ArrayList<>();
    line.addAll(List.of(node, cli.toString(), command, "-h", "127.0.0.1", "-p", "0", "--errors"));
    line.addAll(List.of(what));
    Process process;
    try {
      process = new ProcessBuilder(line).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "Prism needs Node.js 20.19 or newer on the PATH: '" + node + "' could not be started", e);
    }
    // Whatever ends this JVM, the mock must not outlive it.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    List<String> output = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<String> ready = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(process, output, ready), "prism-output");
    reader.setDaemon(true);
    reader.start();
    try {
      return new Prism(process, ready.get(START_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "Prism did not start:\n" + String.join("\n", output.toArray(String[]::new)), e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Prism was starting", e);
    }
  }

  /** Reads to the end, so that Prism never waits for a full pipe. */
  private static void read(Process process, List<String> output, CompletableFuture<String> ready) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        Matcher matcher = READY.matcher(line);
        if (matcher.find()) {
          ready.complete(matcher.group(1));
        }
      }
    } catch (IOException e) {
      output.add(e.toString());
    }
    ready.completeExceptionally(new IOException("Prism ended"));
  }

  /** The mock's address. */
  public String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
