package io.github.sentryopenapi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Measures all there is to measure, and prints it as one table. */
final class Benchmarks {
  private Benchmarks() {}

  /**
   * Arguments: short or long; the folders of the repository and of what is made; whether to write
   * the table into README.md; a benchmark to profile instead, or none, and by which event.
   */
  public static void main(String[] args) throws Exception {
    Form form = Form.of(args[0]);
    Path repository = Path.of(args[1]);
    Path target = Files.createDirectories(Path.of(args[2]));
    System.setProperty(Payload.FOLDER, target.resolve("payloads").toString());
    Payloads.write(repository.resolve("openapi/components/examples"));
    try (ServerProcess server = ServerProcess.start(form.pages())) {
      System.setProperty(Server.URL, server.url());
      if (!args[4].equals("none")) {
        Profile.run(args[4], args[5], target);
        return;
      }
      Report report = new Report(measured(form, repository, target));
      report.json(target.resolve("benchmarks.json"));
      if (Boolean.parseBoolean(args[3])) {
        report.into(repository.resolve("benchmarks/README.md"));
      }
      System.out.println(report.markdown());
    }
  }

  private static Figures measured(Form form, Path repository, Path target) throws Exception {
    Figures figures = new Figures();
    new Rounds(form, target, figures).run();
    ClassPaths classPaths = new ClassPaths(repository);
    classPaths.weigh(figures);
    System.out.println("first answers");
    new ColdStarts(classPaths, target).run(form.coldStarts(), figures);
    System.out.println("pages");
    Paging.run(form.pages(), figures);
    return figures;
  }
}
