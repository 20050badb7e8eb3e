package io.github.sentryopenapi.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** The {@link Server} in a process of its own, so that it takes nothing from who is measured. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String url;

  private ServerProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  static ServerProcess start(int pages) throws IOException {
    Process process = Jvm.java(Jvm.CLASS_PATH, List.of("-Xmx256m"), Server.class, pages).start();
    BufferedReader output = process.inputReader();
    String url = output.readLine();
    if (url == null) {
      throw new IOException("the benchmarks' server did not start");
    }
    return new ServerProcess(process, url);
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
