package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two clients, readable findings first; what they do not explain comes after them. */
final class Comparison {
  private final Sdk base;
  private final Sdk now;
  private final Findings findings = new Findings();

  Comparison(Sdk base, Sdk now) {
    this.base = base;
    this.now = now;
  }

  List<Change> changes() throws IOException {
    if (base == now) {
      return List.of();
    }
    ModuleChanges.find(base.surface(), now.surface(), findings);
    NullnessChanges.findPackages(base.surface(), now.surface(), findings);
    Map<String, String> renamed = TypeChanges.find(base.surface(), now.surface(), findings);
    Surface before = base.surface().renamed(renamed);
    Set<String> sent = SentTypes.of(now.surface());
    for (ApiType type : now.surface().types().values()) {
      ApiType old = before.types().get(type.fullName());
      if (old != null) {
        compare(new TypePair(old, type, sent.contains(type.fullName())));
      }
    }
    BytecodeChanges.find(base, now, findings);
    base.caller().find(now, findings);
    return findings.changes();
  }

  private void compare(TypePair pair) {
    RecordChanges.find(pair, findings);
    ConstantChanges.find(pair, findings);
    MemberChanges.find(pair, findings);
    ParameterChanges.find(pair, findings);
    NullnessChanges.find(pair, findings);
    ClassChanges.find(pair, findings);
  }
}
