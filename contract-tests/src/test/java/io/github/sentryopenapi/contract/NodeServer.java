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

/** A server among the Node packages of {@code openapi/}: a process that prints its address. */
final class NodeServer implements AutoCloseable {
  private static final Path MODULES = Path.of("..", "openapi", "node_modules");
  private static final int START_SECONDS = 30;
  private static final int END_SECONDS = 10;

  private final Process process;
  private final String url;

  private NodeServer(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts a server and waits until it is ready; fails with the server's own words if it does not
   * come up.
   *
   * @param ready found in the line that the server prints when it is ready; its first group is the
   *     address
   */
  static NodeServer start(
      String name,
      String node,
      String script,
      List<String> command,
      List<String> options,
      Pattern ready) {
    Process process;
    try {
      process = builder(name, node, script, command, options).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "%s needs Node.js 20.19 or newer on the PATH: '%s' could not be started"
              .formatted(name, node),
          e);
    }
    // Whatever ends this JVM, the server must not outlive it.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    List<String> output = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<String> address = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(name, process, output, ready, address), name);
    reader.setDaemon(true);
    reader.start();
    try {
      return new NodeServer(process, address.get(START_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new IllegalStateException(
          name + " did not start:\n" + String.join("\n", output.toArray(String[]::new)), e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + name + " was starting", e);
    }
  }

  /** A program of the Node packages, ready to be started. */
  static ProcessBuilder builder(
      String name, String node, String script, List<String> command, List<String> options) {
    Path file = MODULES.resolve(script);
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          name + " is not installed at " + file + ": run mvn verify in the project's root");
    }
    List<String> line = new ArrayList<>(List.of(node, file.toString()));
    line.addAll(command);
    line.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("REDOCLY_TELEMETRY", "off");
    builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    return builder;
  }

  /** Reads to the end, so that the server never waits for a full pipe. */
  private static void read(
      String name,
      Process process,
      List<String> output,
      Pattern ready,
      CompletableFuture<String> address) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // Later lines could hold what was sent, a token too; they are needed for nothing.
        if (!address.isDone()) {
          output.add(line);
        }
        Matcher matcher = ready.matcher(line);
        if (matcher.find()) {
          address.complete(matcher.group(1));
        }
      }
    } catch (IOException e) {
      output.add(e.toString());
    }
    address.completeExceptionally(new IOException(name + " ended"));
  }

  String url() {
    return url;
  }

  /** Asks the server to end, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
