package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A user's code that calls everything there is. It compiles with the base; where it does not
 * compile now, users' code does not.
 */
final class GoldenCaller {
  private final List<CallerSource.Line> lines;

  private GoldenCaller(List<CallerSource.Line> lines) {
    this.lines = lines;
  }

  /** Writes it, and proves that it compiles. */
  static GoldenCaller of(Surface surface, Path classes) throws IOException {
    GoldenCaller caller =
        new GoldenCaller(
            surface.types().values().stream()
                .flatMap(each -> CallerSource.of(surface, each).stream())
                .toList());
    for (var error : caller.errors(classes)) {
      throw new IllegalStateException(
          "The golden caller does not fit the client that it calls: "
              + message(error)
              + " "
              + caller.line(error).java());
    }
    return caller;
  }

  /** Finds what does not compile with other classes and is not explained. */
  void find(Sdk now, Findings findings) throws IOException {
    for (var error : errors(now.classes())) {
      CallerSource.Line line = line(error);
      String type = line.type().fullName();
      boolean explained =
          line.member() == null
              ? findings.isGone(type)
              : findings.explainsBreak(type, line.member());
      if (!explained) {
        findings.add(subject(line), change(line, message(error)));
        // What else javac says of the same member follows from that.
        if (line.member() != null) {
          findings.explain(type, line.member().key(), Level.MAJOR);
        }
      }
    }
  }

  private static String subject(CallerSource.Line line) {
    return line.member() == null ? line.type().name() : line.member().name();
  }

  private static Change change(CallerSource.Line line, String message) {
    String what =
        line.member() == null
            ? "`" + line.type().name() + "`"
            : "`" + line.member().name() + "` of `" + line.type().name() + "`";
    return new Change(
        Level.MAJOR,
        "source-incompatible",
        "Code that uses " + what + " does not compile any more: " + message,
        "Whoever has code like this.",
        line.java(),
        null,
        line.type().group());
  }

  private CallerSource.Line line(Diagnostic<? extends JavaFileObject> error) {
    return lines.get((int) error.getLineNumber() - 2);
  }

  private static String message(Diagnostic<? extends JavaFileObject> error) {
    return Texts.sentence(error.getMessage(Locale.ROOT));
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(Path classes) throws IOException {
    StringBuilder text = new StringBuilder("final class Caller {\n");
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i).java().replaceFirst(" use\\(", " use" + i + "(")).append('\n');
    }
    return Compilation.caller(source(text.append("}\n").toString()), classes);
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Caller.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
