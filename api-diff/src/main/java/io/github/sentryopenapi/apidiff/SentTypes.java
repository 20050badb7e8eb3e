package io.github.sentryopenapi.apidiff;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the records that users make to send them: operations take them, or they are part of such.
 */
final class SentTypes {
  private SentTypes() {}

  /** Their full names. */
  static Set<String> of(Surface surface) {
    Deque<TypeUse> waiting = new ArrayDeque<>();
    for (ApiType type : surface.types().values()) {
      for (Member each : type.members().values()) {
        if (isOperation(each)) {
          each.parameters().forEach(parameter -> waiting.add(parameter.type()));
        }
      }
    }
    Set<String> sent = new HashSet<>();
    while (!waiting.isEmpty()) {
      for (String name : waiting.remove().plain().split("[^\\w.$]+")) {
        ApiType type = surface.types().get(name);
        if (type != null && sent.add(name)) {
          waiting.addAll(type.componentTypes().values());
        }
      }
    }
    return sent;
  }

  /** Retrofit's annotations stand on each. */
  private static boolean isOperation(Member member) {
    return member.element() instanceof Method method
        && Arrays.stream(method.getAnnotations())
            .anyMatch(each -> each.annotationType().getPackageName().equals("retrofit2.http"));
  }
}
