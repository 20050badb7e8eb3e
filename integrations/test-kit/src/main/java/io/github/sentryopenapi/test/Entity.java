package io.github.sentryopenapi.test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something with an id and a slug, as JSON. */
abstract class Entity {
  final Map<String, @Nullable Object> json;

  Entity(Map<String, @Nullable Object> json) {
    this.json = json;
  }

  String id() {
    return (String) Objects.requireNonNull(json.get("id"));
  }

  String slug() {
    return (String) Objects.requireNonNull(json.get("slug"));
  }

  /** By slug or, as servers since 2024 take it, id. */
  static <E extends Entity> @Nullable E find(List<E> entities, String slugOrId) {
    for (E each : entities) {
      if (each.slug().equals(slugOrId) || each.id().equals(slugOrId)) {
        return each;
      }
    }
    return null;
  }
}
