package io.github.sentryopenapi;

import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Request;
import retrofit2.Invocation;

/**
 * Keeps calls within the limits that the server's last answers told: no call when none is left in
 * the window, and never more at once than allowed. Sentry counts for each operation and caller
 * apart, so there is a {@link PacerLane} for each.
 */
final class Pacer {
  static final int MAX_LANES = 1_000;

  private final Timekeeper time;
  final Map<Key, PacerLane> lanes =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PacerLane> eldest) {
          return size() > MAX_LANES; // tokens come and go
        }
      };

  Pacer(Timekeeper time) {
    this.time = time;
  }

  /** The lane of the request's operation; calls that are no operation of the spec share one. */
  PacerLane lane(Request request, Credentials caller) {
    Invocation invocation = request.tag(Invocation.class);
    Object operation = invocation == null ? request.method() : invocation.method();
    Key key = new Key(request.url().host(), operation, caller);
    synchronized (lanes) {
      return lanes.computeIfAbsent(key, each -> new PacerLane(time));
    }
  }

  record Key(String host, Object operation, Credentials caller) {}
}
