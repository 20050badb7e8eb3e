package io.github.sentryopenapi.test;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that one of the operations is to answer. */
record Exchange(
    World world, String url, HttpRequest request, Spec.Operation operation, Caller caller) {

  /** The one that the path names. */
  OrganizationState organization() {
    return found(Entity.find(world.organizations(), argument("{organization_slug}")));
  }

  /** The one that the path names, of its organization. */
  TeamState team() {
    return found(Entity.find(organization().teams, argument("{team_slug}")));
  }

  private String argument(String parameter) {
    return request.url().pathSegments().get(operation.path().indexOf(parameter));
  }

  private static <T> T found(@Nullable T entity) {
    if (entity == null) {
      throw Refusal.example(404, "resource-not-found");
    }
    return entity;
  }

  @Nullable String parameter(String name) {
    return request.parameter(name);
  }

  List<@Nullable String> parameters(String name) {
    return request.url().queryParameterValues(name);
  }

  Map<String, @Nullable Object> body() {
    return Bodies.read(request, operation);
  }

  <T> Pages.Page<T> page(List<T> all) {
    return Pages.of(all, request, url);
  }
}
