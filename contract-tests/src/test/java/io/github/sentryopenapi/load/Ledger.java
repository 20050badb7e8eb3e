package io.github.sentryopenapi.load;

import io.github.sentryopenapi.SentryException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What the client and the server did, call by call, each written down by itself. It has its size
 * from the start, so that it does not hide what the heap does. A unit is a call, or a page of one.
 */
final class Ledger {
  private static final int MOST_REQUESTS = 14;

  /** How many complaints are written out; the others are counted. */
  private static final int MOST_COMPLAINTS = 20;

  final int calls;

  /** Four bits a request: its fault, and whether the connection was reused. Atop, their number. */
  private final AtomicLongArray requests;

  private final AtomicIntegerArray tries;
  private final AtomicIntegerArray done;
  private final AtomicIntegerArray ends;
  private final AtomicIntegerArray triesTold;
  private final List<String> complaints = new ArrayList<>();
  private int complaintsLeftOut;

  Ledger(int calls) {
    this.calls = calls;
    requests = new AtomicLongArray(calls * Operation.PAGES);
    tries = new AtomicIntegerArray(calls * Operation.PAGES);
    done = new AtomicIntegerArray(calls * Operation.PAGES);
    ends = new AtomicIntegerArray(calls);
    triesTold = new AtomicIntegerArray(calls);
  }

  static int unit(int call, int page) {
    return call * Operation.PAGES + page;
  }

  /** The server has a request, and looks up what to do with it. */
  Fault request(int call, int page, boolean reused, Plan plan) {
    int unit = unit(call, page);
    while (true) {
      long before = requests.get(unit);
      int earlier = (int) (before >>> 60);
      if (earlier == MOST_REQUESTS) {
        complain(call, "more than " + MOST_REQUESTS + " requests");
        return Fault.NONE;
      }
      Fault fault = plan.fault(unit, earlier);
      long entry = fault.ordinal() | (reused ? 8 : 0);
      long after = before + (1L << 60) | entry << 4 * earlier;
      if (requests.compareAndSet(unit, before, after)) {
        if (fault.isDone()) {
          done.incrementAndGet(unit);
        }
        return fault;
      }
    }
  }

  /** The client begins another try. */
  void tried(int call, int page) {
    tries.incrementAndGet(unit(call, page));
  }

  /** The call is over for whoever made it. */
  void ended(int call, Object value, Throwable thrown) {
    End end = End.of(call, value, thrown);
    if (end == End.WRONG) {
      complain(call, "ended in " + (thrown == null ? value : thrown));
    }
    triesTold.set(call, thrown instanceof SentryException told ? told.tries() : 0);
    if (ends.getAndSet(call, end.ordinal()) != End.NONE_YET.ordinal()) {
      complain(call, "ended twice");
    }
  }

  int requests(int unit) {
    return (int) (requests.get(unit) >>> 60);
  }

  Fault fault(int unit, int request) {
    return Fault.values()[(int) (requests.get(unit) >>> 4 * request) & 7];
  }

  boolean isReused(int unit, int request) {
    return (requests.get(unit) >>> 4 * request & 8) != 0;
  }

  int done(int unit) {
    return done.get(unit);
  }

  int tries(int unit) {
    return tries.get(unit);
  }

  /** The tries that the call's exception told; 0 if there was none. */
  int triesTold(int call) {
    return triesTold.get(call);
  }

  End end(int call) {
    return End.values()[ends.get(call)];
  }

  synchronized void complain(int call, String what) {
    if (complaints.size() < MOST_COMPLAINTS) {
      complaints.add("call " + call + ", " + Operation.of(call).id + ": " + what);
    } else {
      complaintsLeftOut++;
    }
  }

  /** What is wrong; empty if nothing is. */
  synchronized List<String> complaints() {
    List<String> all = new ArrayList<>(complaints);
    if (complaintsLeftOut > 0) {
      all.add(complaintsLeftOut + " more");
    }
    return all;
  }
}
