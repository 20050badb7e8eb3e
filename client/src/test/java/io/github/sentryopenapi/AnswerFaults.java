package io.github.sentryopenapi;

import static io.github.sentryopenapi.Fault.breaks;
import static io.github.sentryopenapi.Fault.harmless;
import static io.github.sentryopenapi.Scripts.always;
import static io.github.sentryopenapi.Scripts.answer;
import static io.github.sentryopenapi.Scripts.gigabyte;
import static io.github.sentryopenapi.Scripts.utf8;

import io.github.sentryopenapi.FaultyServer.Script;
import io.github.sentryopenapi.api.Team;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers that come whole, and are not what was asked for. */
final class AnswerFaults {
  private static final String TEAM = TestServer.TEAM;
  private static final String UNFIT = "200 with a body that does not fit the spec: ";
  private static final String TOO_LARGE = ": it is larger than 64 MiB. ";
  private static final String DEEP = "[".repeat(300) + "]".repeat(300);
  private static final String NOT_FOLLOWED = ", which was not followed: is the base URL right?";

  private AnswerFaults() {}

  static List<Fault> all() {
    return Stream.of(large(), json(), redirects(), statuses()).flatMap(List::stream).toList();
  }

  private static List<Fault> large() {
    return List.of(
        breaks("1 GB of JSON", TOO_LARGE).script(gigabyte("200 OK", "{\"id\":\"", 'x')),
        breaks("1 GB that is no JSON", UNFIT).script(gigabyte("200 OK", "", 'x')),
        breaks("1 GB with an error status", "xxx…").script(gigabyte("500 Oops", "", 'x')));
  }

  private static List<Fault> json() {
    return List.of(
        breaks("300 levels of nesting", "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $")
            .script(json(DEEP)),
        harmless(
                "300 levels of nesting, where the spec knows nothing",
                team().additionalProperty("x", new RawJson(DEEP)).build())
            .script(json("{\"id\":\"1\",\"slug\":\"ancient-gabelers\",\"x\":" + DEEP + "}")),
        breaks("300 levels of nesting with an error status", "[[[…")
            .script(always(answer("400 Bad Request", DEEP))),
        harmless("invalid UTF-8", team().name("\ufffd(").build())
            .script(json("{\"id\":\"1\",\"slug\":\"ancient-gabelers\",\"name\":\"\u00c3\u0028\"}")),
        harmless("the same key twice", Fault.TEAM)
            .script(json("{\"id\":\"2\",\"id\":\"1\",\"slug\":\"ancient-gabelers\"}")),
        harmless("a byte order mark", Fault.TEAM).script(json(utf8("\ufeff" + TEAM))),
        breaks("a login page", "200 with a login page titled \"Sign in\" instead of JSON")
            .script(json("<html><title>Sign in</title></html>")),
        breaks("an empty body", "200 with an empty body instead of JSON").script(json("")),
        breaks("text after the JSON", "text after the JSON value").script(json(TEAM + TEAM)));
  }

  private static List<Fault> redirects() {
    return List.of(
        breaks("302 in a loop", NOT_FOLLOWED).script(redirect(302, "/loop/")),
        breaks("307 in a loop", NOT_FOLLOWED).script(redirect(307, "/loop/")).undone(),
        breaks("redirect to another host", "http://sentry.test/" + NOT_FOLLOWED)
            .script(redirect(307, "http://sentry.test/")),
        breaks("redirect to another port", "http://127.0.0.1:1/" + NOT_FOLLOWED)
            .script(redirect(307, "http://127.0.0.1:1/")),
        breaks("redirect from https to http", NOT_FOLLOWED)
            .https(Certificates.of("127.0.0.1"))
            .script(
                connection ->
                    redirect(307, "http://127.0.0.1:" + connection.server().port() + "/")
                        .play(connection)),
        breaks("redirect to a file", "file:///etc/hosts" + NOT_FOLLOWED)
            .script(redirect(307, "file:///etc/hosts")));
  }

  private static List<Fault> statuses() {
    return IntStream.range(400, 600).mapToObj(AnswerFaults::status).toList();
  }

  private static Fault status(int status) {
    Fault fault =
        breaks("status " + status, "")
            .script(always(answer(status + " Status", "{\"detail\":\"no\"}")));
    return status == 429 ? fault.undone() : fault;
  }

  private static Script json(String body) {
    return always(answer("200 OK", body));
  }

  private static Script redirect(int status, String target) {
    return always(answer(status + " Elsewhere", "", "Location: " + target));
  }

  private static Team.Builder team() {
    return Team.builder().id("1").slug("ancient-gabelers");
  }
}
