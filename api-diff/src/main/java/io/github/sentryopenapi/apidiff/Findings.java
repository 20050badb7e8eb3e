package io.github.sentryopenapi.apidiff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes found so far, and which members they explain: what is found later about those is the
 * same change seen from another side.
 */
final class Findings {
  /** That many of the same kind in one class are told one by one. */
  private static final int TOLD_ONE_BY_ONE = 4;

  private record Finding(String subject, Change change) {}

  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Level> explained = new HashMap<>();
  private final Set<String> goneTypes = new HashSet<>();

  /**
   * @param subject the member that changed, or the class
   */
  void add(String subject, Change change) {
    found.add(new Finding(subject, change));
  }

  /** A change of that level explains what happened to a member. */
  void explain(String type, String key, Level level) {
    explained.merge(
        type + "#" + key, level, (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  /** The class is gone or new: that explains whatever happens to those who mention it. */
  void explainType(String name) {
    goneTypes.add(name);
  }

  boolean explains(String type, String key) {
    return explained.containsKey(type + "#" + key) || isGone(type);
  }

  /** Whether what broke callers of a member is known. */
  boolean explainsBreak(String type, Member member) {
    return explained.get(type + "#" + member.key()) == Level.MAJOR
        || isGone(type)
        || mentionsGone(member);
  }

  /** Whether a member has to do with a class that explains what happened to it. */
  boolean mentionsGone(@Nullable Member member) {
    return member != null
        && Stream.concat(
                Stream.of(member.type()), member.parameters().stream().map(each -> each.type()))
            .anyMatch(
                use ->
                    goneTypes.stream().anyMatch(gone -> TypeRenames.mentions(use.plain(), gone)));
  }

  boolean isGone(String type) {
    return goneTypes.stream().anyMatch(gone -> type.equals(gone) || type.startsWith(gone + "$"));
  }

  /** All of them, worst first. */
  List<Change> changes() {
    List<Finding> once =
        grouped(found, Change::sentence).stream().map(Findings::overloads).toList();
    return grouped(once, each -> "").stream()
        .flatMap(
            each ->
                each.size() > TOLD_ONE_BY_ONE
                    ? Stream.of(together(each))
                    : each.stream().map(Finding::change))
        .sorted(
            Comparator.comparing(Change::level)
                .reversed()
                .thenComparing(Change::type)
                .thenComparing(Change::rule)
                .thenComparing(Change::sentence))
        .toList();
  }

  /** Those of one kind in one class, and alike in something else. */
  private static Collection<List<Finding>> grouped(
      List<Finding> findings, Function<Change, String> alike) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                each ->
                    List.of(
                        each.change.type(),
                        each.change.rule(),
                        each.change.level(),
                        alike.apply(each.change)),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  /** What is said of overloads in the same words is said once. */
  private static Finding overloads(List<Finding> same) {
    Change first = same.get(0).change;
    return new Finding(same.get(0).subject, with(first, first.sentence(), same));
  }

  private static Change together(List<Finding> alike) {
    Change first = alike.get(0).change;
    List<String> others = alike.stream().skip(1).map(Finding::subject).distinct().toList();
    return with(first, first.sentence() + " The same goes for " + Texts.names(others) + ".", alike);
  }

  /** A change with the code of all. */
  private static Change with(Change change, String sentence, List<Finding> all) {
    return new Change(
        change.level(),
        change.rule(),
        sentence,
        change.hurts(),
        lines(all.stream().map(each -> each.change.before())),
        lines(all.stream().map(each -> each.change.after())),
        change.type());
  }

  private static @Nullable String lines(Stream<@Nullable String> texts) {
    String lines = texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }
}
