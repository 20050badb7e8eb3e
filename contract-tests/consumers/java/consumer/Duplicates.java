package consumer;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Prints every class that is in two jars of the class path, with the jars. */
public final class Duplicates {
  private Duplicates() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<String>> jarsByClass = new TreeMap<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (path.endsWith(".jar")) {
        collect(new File(path), jarsByClass);
      }
    }
    jarsByClass.values().removeIf(jars -> jars.size() < 2);
    jarsByClass.forEach((name, jars) -> System.out.println(name + " " + jars));
  }

  private static void collect(File file, Map<String, List<String>> jarsByClass) throws IOException {
    try (JarFile jar = new JarFile(file)) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .forEach(
              name ->
                  jarsByClass.computeIfAbsent(name, key -> new ArrayList<>()).add(file.getName()));
    }
  }
}
