package io.github.sentryopenapi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Measures all there is to measure, and prints it as one table. */
final class Benchmarks {
  private Benchmarks() {}

  /**
   * Arguments: short or long, the folders of the repository and of what is made, and whether to
   * write the table into README.md.
   */
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
      ClassPaths classPaths = new ClassPaths(repository);
      classPaths.weigh(figures);
      new ColdStarts(classPaths, server.url(), target).run(form.coldStarts(), figures);
      Paging.run(form.pages(), figures);
    }
    Report report = new Report(figures);
    report.json(target.resolve("benchmarks.json"));
    if (Boolean.parseBoolean(args[3])) {
      report.into(repository.resolve("benchmarks/README.md"));
    }
    System.out.println(report.markdown());
  }
}
