package io.github.sentryopenapi.load;

/** Compares the two sides of a ledger with each other and with client/docs/calls.md. */
final class Audit {
  private static final int MAX_TRIES = 3;

  private final Ledger ledger;

  /** What a call that fails may have left, if the client had no retries in hand. */
  private final boolean budgetIsSpent;

  private Audit(Ledger ledger, boolean budgetIsSpent) {
    this.ledger = ledger;
    this.budgetIsSpent = budgetIsSpent;
  }

  /** Complains about each call that does not add up. */
  static void check(Ledger ledger, boolean budgetIsSpent) {
    Audit audit = new Audit(ledger, budgetIsSpent);
    for (int call = 0; call < ledger.calls; call++) {
      audit.check(call);
    }
  }

  private void check(int call) {
    if (ledger.end(call) == End.NONE_YET) {
      ledger.complain(call, "has not ended");
      return;
    }
    Operation operation = Operation.of(call);
    Fault last = Fault.NONE;
    int lastTries = 0;
    for (int page = 0; page < operation.pages(); page++) {
      int unit = Ledger.unit(call, page);
      if (last != Fault.NONE) {
        expect(call, "requests for a page behind the one that failed", 0, ledger.requests(unit));
      } else if (ledger.requests(unit) == 0) {
        ledger.complain(call, "the server has seen nothing of it");
        return;
      } else {
        checkTries(call, operation, unit);
        last = ledger.fault(unit, ledger.requests(unit) - 1);
        lastTries = ledger.tries(unit);
      }
    }
    End end = ledger.end(call);
    if (end != End.WRONG && end != End.of(last)) {
      ledger.complain(call, "ended in " + end + " after the fault " + last.text);
    }
    if (end != End.VALUE && end != End.WRONG) {
      expect(call, "tries told by the exception", lastTries, ledger.triesTold(call));
    }
  }

  private void checkTries(int call, Operation operation, int unit) {
    int requests = ledger.requests(unit);
    int tries = 0;
    for (int i = 0; i < requests; i++) {
      tries++;
      if (isRepeatedWithinTry(operation, unit, i) && i + 1 < requests) {
        i++;
      }
      boolean another = i + 1 < requests;
      if (another && !ledger.fault(unit, i).allowsAnotherTry(operation)) {
        ledger.complain(call, "another request after " + ledger.fault(unit, i).text);
      }
    }
    expect(call, "tries of the client, by what the server saw", tries, ledger.tries(unit));
    if (tries > MAX_TRIES) {
      ledger.complain(call, tries + " tries");
    }
    boolean passing = ledger.fault(unit, requests - 1).allowsAnotherTry(operation);
    if (passing && tries < MAX_TRIES && !budgetIsSpent) {
      ledger.complain(call, "given up after " + tries + " tries");
    }
    if (operation.isPost() && ledger.done(unit) > 1) {
      ledger.complain(call, "done " + ledger.done(unit) + " times");
    }
  }

  /**
   * Where a connection that was used before breaks before an answer begins, OkHttp asks again
   * within the same try; see client/docs/faults.md.
   */
  private boolean isRepeatedWithinTry(Operation operation, int unit, int request) {
    Fault fault = ledger.fault(unit, request);
    // The answer to a DELETE has no body: what is cut off is its head.
    boolean silent =
        fault.isReset() && (fault != Fault.RESET_WITHIN || operation == Operation.DELETE_TEAM);
    return silent && ledger.isReused(unit, request) && !operation.isPost();
  }

  private void expect(int call, String what, int expected, int actual) {
    if (expected != actual) {
      ledger.complain(call, what + ": " + actual + " instead of " + expected);
    }
  }
}
