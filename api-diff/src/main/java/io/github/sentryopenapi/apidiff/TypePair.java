package io.github.sentryopenapi.apidiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A class then and now.
 *
 * @param isSent whether users make values of it to send them; else they only get them
 */
record TypePair(ApiType before, ApiType after, boolean isSent) {
  /** Members that users had and still have. */
  List<MemberPair> members() {
    List<MemberPair> members = new ArrayList<>();
    for (Member each : before.members().values()) {
      Member same = after.members().get(each.key());
      if (same != null) {
        members.add(new MemberPair(each, same));
      }
    }
    return members;
  }

  /** A member then and now. */
  record MemberPair(Member before, Member after) {}

  String name() {
    return after.name();
  }

  /** A change of this class. */
  Change change(
      Level level,
      String rule,
      String sentence,
      String hurts,
      @Nullable String javaBefore,
      @Nullable String javaAfter) {
    boolean same = Objects.equals(javaBefore, javaAfter);
    return new Change(
        level, rule, sentence, hurts, javaBefore, same ? null : javaAfter, after.group());
  }
}
