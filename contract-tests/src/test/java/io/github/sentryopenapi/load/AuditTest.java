package io.github.sentryopenapi.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the account of the load finds what it is there to find. */
class AuditTest {
  private static final int GET = Operation.GET_TEAM.ordinal();
  private static final int LIST = Operation.LIST_ORGANIZATION_TEAMS.ordinal();
  private static final int POST = Operation.CREATE_ORGANIZATION_TEAM.ordinal();

  private final Ledger ledger = new Ledger(Operation.values().length);

  @Test
  void findsNothingWhereAllIsRight() {
    everyCallHasItsValue();

    assertThat(complaints()).isEmpty();
  }

  @Test
  void findsCallsWithoutAnEnd() {
    requests(GET, 0, 1, Fault.NONE);

    assertThat(complaints()).contains("call 0, getTeam: has not ended").hasSize(8);
  }

  @Test
  void findsCallsThatEndTwice() {
    everyCallHasItsValue();
    ledger.ended(GET, value(GET), null);

    assertThat(complaints()).containsExactly("call 0, getTeam: ended twice");
  }

  @Test
  void findsTheValueOfAnotherCall() {
    requests(GET, 0, 1, Fault.NONE);
    ledger.ended(GET, value(GET + 8), null);
    othersHaveTheirValue(GET);

    assertThat(complaints()).hasSize(1).first().asString().startsWith("call 0, getTeam: ended in");
  }

  @Test
  void findsWhatTheServerHasNotSeen() {
    ledger.ended(GET, value(GET), null);
    othersHaveTheirValue(GET);

    assertThat(complaints()).containsExactly("call 0, getTeam: the server has seen nothing of it");
  }

  @Test
  void findsAPostThatIsDoneTwice() {
    requests(POST, 0, 2, Fault.RESET_AFTER, Fault.NONE);
    ledger.ended(POST, value(POST), null);
    othersHaveTheirValue(POST);

    assertThat(complaints())
        .containsExactly(
            "call 2, createOrganizationTeam: another request after reset, done",
            "call 2, createOrganizationTeam: done 2 times");
  }

  @Test
  void findsMoreTriesThanAllowed() {
    requests(GET, 0, 4, Fault.TOO_MANY, Fault.TOO_MANY, Fault.TOO_MANY, Fault.NONE);
    ledger.ended(GET, value(GET), null);
    othersHaveTheirValue(GET);

    assertThat(complaints()).containsExactly("call 0, getTeam: 4 tries");
  }

  @Test
  void findsRequestsThatTheClientKnowsNothingOf() {
    requests(GET, 0, 1, Fault.UNAVAILABLE, Fault.NONE);
    ledger.ended(GET, value(GET), null);
    othersHaveTheirValue(GET);

    assertThat(complaints())
        .containsExactly(
            "call 0, getTeam: tries of the client, by what the server saw: 1 instead of 2");
  }

  @Test
  void findsCallsThatGiveUpEarlyAndEndOtherwiseThanTheServerSaid() {
    requests(GET, 0, 1, Fault.UNAVAILABLE);
    ledger.ended(GET, value(GET), null);
    othersHaveTheirValue(GET);

    assertThat(complaints())
        .containsExactly(
            "call 0, getTeam: given up after 1 tries",
            "call 0, getTeam: ended in VALUE after the fault 503");
  }

  @Test
  void findsExceptionsThatTellOtherTries() {
    requests(GET, 0, 3, Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.RESET_WITHIN);
    ledger.ended(GET, null, unanswered(GET));
    othersHaveTheirValue(GET);

    assertThat(complaints())
        .containsExactly("call 0, getTeam: tries told by the exception: 1 instead of 3");
  }

  @Test
  void findsPagesBehindOneThatFailed() {
    requests(LIST, 0, 1, Fault.NONE);
    requests(LIST, 1, 3, Fault.TOO_MANY, Fault.TOO_MANY, Fault.TOO_MANY);
    requests(LIST, 2, 1, Fault.NONE);
    ledger.ended(LIST, value(LIST), null);
    othersHaveTheirValue(LIST);

    assertThat(complaints())
        .containsExactly(
            "call 1, listOrganizationTeams: requests for a page behind the one that failed: 1"
                + " instead of 0",
            "call 1, listOrganizationTeams: ended in VALUE after the fault 429");
  }

  private List<String> complaints() {
    Audit.check(ledger, false);
    return ledger.complaints();
  }

  private void everyCallHasItsValue() {
    othersHaveTheirValue(-1);
  }

  private void othersHaveTheirValue(int exception) {
    for (int call = 0; call < ledger.calls; call++) {
      if (call != exception) {
        for (int page = 0; page < Operation.of(call).pages(); page++) {
          requests(call, page, 1, Fault.NONE);
        }
        ledger.ended(call, value(call), null);
      }
    }
  }

  private void requests(int call, int page, int tries, Fault... faults) {
    Iterator<Fault> next = List.of(faults).iterator();
    for (int i = 0; i < faults.length; i++) {
      ledger.request(call, page, false, (unit, earlier) -> next.next());
    }
    for (int i = 0; i < tries; i++) {
      ledger.tried(call, page);
    }
  }

  private static Object value(int call) {
    return Operation.of(call).value(call);
  }

  /** An exception as the client throws it, after one try. */
  private static SentryException unanswered(int call) {
    try (SentryClient sentry =
        SentryClient.builder()
            .baseUrl("http://127.0.0.1:1")
            .authToken("token")
            .maxTries(1)
            .build()) {
      Operation.of(call).run(sentry.teams(), call);
      throw new AssertionError("there is a server at port 1");
    } catch (SentryException e) {
      return e;
    }
  }
}
