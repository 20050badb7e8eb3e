package io.github.sentryopenapi.apidiff;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiParameter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What japicmp finds of binary and source compatibility, and nothing else has explained. */
final class BytecodeChanges {
  /**
   * Follow from a change that is found where it was made: of a method's own class, or of the
   * interface that is new.
   */
  private static final Set<JApiCompatibilityChangeType> CONSEQUENCES =
      Set.of(
          JApiCompatibilityChangeType.METHOD_REMOVED_IN_SUPERCLASS,
          JApiCompatibilityChangeType.FIELD_REMOVED_IN_SUPERCLASS,
          JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
          JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE,
          JApiCompatibilityChangeType.METHOD_DEFAULT_ADDED_IN_IMPLEMENTED_INTERFACE,
          JApiCompatibilityChangeType.METHOD_MOVED_TO_SUPERCLASS);

  /**
   * Other levels than japicmp's. An abstract method of an interface that becomes a default one is
   * incompatible to it, as two interfaces with the same default method cannot be implemented both;
   * nobody implements two of ours. The other way round it is as if a method were added.
   */
  private static final Map<JApiCompatibilityChangeType, Level> LEVELS =
      Map.of(
          JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT, Level.MINOR,
          JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE, Level.MINOR);

  private final Surface base;
  private final Surface now;
  private final Findings findings;

  private BytecodeChanges(Surface base, Surface now, Findings findings) {
    this.base = base;
    this.now = now;
    this.findings = findings;
  }

  static void find(Sdk base, Sdk now, Findings findings) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setNoAnnotations(true);
    Libraries.jars().forEach(jar -> options.getClassPathEntries().add(jar.toString()));
    BytecodeChanges changes = new BytecodeChanges(base.surface(), now.surface(), findings);
    new JarArchiveComparator(options)
        .compare(archive(base.jar(), "base"), archive(now.jar(), "now"))
        .forEach(changes::find);
  }

  private static JApiCmpArchive archive(Path jar, String version) {
    return new JApiCmpArchive(jar.toFile(), version);
  }

  private void find(JApiClass type) {
    ApiType before = base.types().get(type.getFullyQualifiedName());
    ApiType after = now.types().get(type.getFullyQualifiedName());
    if (before == null || after == null) {
      return; // told of the class
    }
    TypePair pair = new TypePair(before, after, false);
    add(pair, "", type.getCompatibilityChanges());
    add(pair, "", type.getSuperclass().getCompatibilityChanges());
    for (JApiImplementedInterface each : type.getInterfaces()) {
      if (!base.hides(each.getFullyQualifiedName()) && !now.hides(each.getFullyQualifiedName())) {
        add(pair, "", each.getCompatibilityChanges());
      }
    }
    for (JApiField each : type.getFields()) {
      add(pair, each.getName(), each.getCompatibilityChanges());
    }
    type.getConstructors().forEach(each -> member(pair, "<init>", each));
    type.getMethods().forEach(each -> member(pair, each.getName(), each));
  }

  private void member(TypePair pair, String name, JApiBehavior member) {
    String types =
        member.getParameters().stream()
            .map(JApiParameter::getType)
            .collect(Collectors.joining(","));
    String key = Member.key(name, types);
    boolean seen =
        pair.before().members().containsKey(key) || pair.after().members().containsKey(key);
    if (seen && member.getChangeStatus() != JApiChangeStatus.UNCHANGED) {
      add(pair, key, member.getCompatibilityChanges());
      for (JApiParameter each : member.getParameters()) {
        add(pair, key, each.getCompatibilityChanges());
      }
    }
  }

  private void add(TypePair pair, String key, List<JApiCompatibilityChange> changes) {
    boolean explained =
        !key.isEmpty()
            && (findings.explains(pair.after().fullName(), key)
                || findings.mentionsGone(pair.before().members().get(key))
                || findings.mentionsGone(pair.after().members().get(key)));
    for (JApiCompatibilityChange each : changes) {
      if (!explained && !CONSEQUENCES.contains(each.getType())) {
        add(pair, key, each);
      }
    }
  }

  private void add(TypePair pair, String key, JApiCompatibilityChange change) {
    Member before = pair.before().members().get(key);
    Member after = pair.after().members().get(key);
    Member shown = before == null ? after : before;
    String subject = shown == null ? pair.name() : shown.name();
    String what =
        shown == null
            ? "`" + pair.name() + "`"
            : shown.kind() + " `" + subject + "` of `" + pair.name() + "`";
    String kind = change.getType().name().toLowerCase(Locale.ROOT);
    findings.add(
        subject,
        pair.change(
            level(pair, change),
            kind.replace('_', '-'),
            what
                + ": "
                + kind.replaceFirst("^(class|method|field|constructor)_", "").replace('_', ' ')
                + ".",
            hurts(change),
            shown == null ? pair.before().java() : before == null ? null : before.java(),
            shown == null ? pair.after().java() : after == null ? null : after.java()));
    if (shown != null) {
      findings.explain(pair.after().fullName(), key, level(pair, change));
    } else if (level(pair, change) == Level.MAJOR) {
      findings.explainType(pair.before().fullName());
    }
  }

  private static Level level(TypePair pair, JApiCompatibilityChange change) {
    boolean implemented = pair.before().type().isInterface() && !pair.before().isForLambdas();
    if (implemented && change.getType() == JApiCompatibilityChangeType.METHOD_NOW_ABSTRACT) {
      return Level.MINOR;
    }
    boolean compatible = change.isBinaryCompatible() && change.isSourceCompatible();
    return LEVELS.getOrDefault(change.getType(), compatible ? Level.MINOR : Level.MAJOR);
  }

  private static String hurts(JApiCompatibilityChange change) {
    if (change.isBinaryCompatible() && change.isSourceCompatible()) {
      return "";
    }
    return change.isBinaryCompatible()
        ? "Whoever compiles against it; what is compiled already goes on."
        : change.isSourceCompatible()
            ? "Whoever does not compile anew."
            : "Whoever uses it, whether they compile anew or not.";
  }
}
