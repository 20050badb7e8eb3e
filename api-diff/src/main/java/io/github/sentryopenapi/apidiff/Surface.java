package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What users see of a client: the public classes of the packages that its module exports. */
final class Surface implements AutoCloseable {
  private final URLClassLoader loader;
  private final Set<String> exports;
  private final Set<String> handsOn;
  private final SortedMap<String, ApiType> types;

  private Surface(
      URLClassLoader loader,
      Set<String> exports,
      Set<String> handsOn,
      SortedMap<String, ApiType> types) {
    this.loader = loader;
    this.exports = exports;
    this.handsOn = handsOn;
    this.types = types;
  }

  static Surface of(Path classes) throws IOException {
    ModuleDescriptor module;
    try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(descriptor);
    }
    Set<String> exports =
        module.exports().stream()
            .filter(each -> !each.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> handsOn =
        module.requires().stream()
            .filter(
                each -> each.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
            .map(ModuleDescriptor.Requires::name)
            .collect(Collectors.toCollection(TreeSet::new));
    URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Surface.class.getClassLoader());
    return new Surface(loader, exports, handsOn, types(classes, loader, exports));
  }

  private static SortedMap<String, ApiType> types(
      Path classes, ClassLoader loader, Set<String> exports) throws IOException {
    SortedMap<String, ApiType> types = new TreeMap<>();
    for (String file : Inputs.files(classes, ".class").keySet()) {
      String name = file.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.');
      if (exports.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
        Class<?> type = load(loader, name);
        if (isSeen(type, exports)) {
          types.put(name, ApiType.of(type, each -> isOurs(each, loader) && !isSeen(each, exports)));
        }
      }
    }
    return types;
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOurs(Class<?> type, ClassLoader loader) {
    return type.getClassLoader() == loader;
  }

  private static boolean isSeen(Class<?> type, Set<String> exports) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return exports.contains(type.getPackageName()) && !type.isAnonymousClass();
  }

  Set<String> exports() {
    return exports;
  }

  /** The modules that those who require this one read too. */
  Set<String> handsOn() {
    return handsOn;
  }

  /** The classes by their binary names. */
  SortedMap<String, ApiType> types() {
    return types;
  }

  /** Whether a class of this client is none of the users' business. */
  boolean hides(String name) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      return isOurs(type, loader) && !isSeen(type, exports);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The same where classes have other names. */
  Surface renamed(Map<String, String> names) {
    SortedMap<String, ApiType> renamed = new TreeMap<>();
    for (ApiType each : types.values()) {
      ApiType type = each.renamed(names);
      renamed.put(type.fullName(), type);
    }
    return new Surface(loader, exports, handsOn, renamed);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
