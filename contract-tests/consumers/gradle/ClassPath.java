import java.io.File;
import java.util.List;
import java.util.Map;
import org.gradle.api.Project;
import org.gradle.testfixtures.ProjectBuilder;

/** Prints, for each build script, the run-time class path that Gradle resolves for it. */
final class ClassPath {
  public static void main(String[] args) {
    File home = new File(args[0]);
    for (String script : List.of(args).subList(2, args.length)) {
      Project project =
          ProjectBuilder.builder().withProjectDir(home).withGradleUserHomeDir(home).build();
      project.getExtensions().getExtraProperties().set("clientVersion", args[1]);
      project.apply(Map.of("from", script));
      System.out.println(project.getConfigurations().getByName("runtimeClasspath").getAsPath());
    }
    System.exit(0); // Gradle's threads would keep the JVM alive.
  }
}
