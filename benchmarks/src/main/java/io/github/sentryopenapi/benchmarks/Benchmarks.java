package io.github.sentryopenapi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Measures all there is to measure, and prints it as one table. */
final class Benchmarks {
  private Benchmarks() {}

  /** Arguments: short or long, and the folders of the repository and of what is made. */
  public static void main(String[] args) throws Exception {
    Form form = Form.of(args[0]);
    Path repository = Path.of(args[1]);
    Path target = Path.of(args[2]);
    Files.createDirectories(target);
    System.setProperty(Payload.FOLDER, target.resolve("payloads").toString());
    Payloads.write(repository.resolve("openapi/components/examples"));
    Figures figures = new Figures();
    try (ServerProcess server = ServerProcess.start(form.pages())) {
      System.setProperty(Server.URL, server.url());
      new Rounds(form, target, figures).run();
    }
    System.out.println(new Table(figures).markdown());
  }
}
