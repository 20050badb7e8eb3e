package io.github.sentryopenapi.contract;

import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi;

/** Something that speaks the API and can be asked for an answer: the same tests run on each. */
interface Server {
  /** What there is; a test's constructor makes a server of it. */
  enum Kind {
    PRISM,
    FAKE;

    Server with(Prism prism) {
      return this == PRISM ? new PrismServer(prism) : new FakeServer();
    }
  }

  String url();

  String authToken();

  /** Whether an operation can have this status here. */
  boolean sends(String operationId, int status);

  /** Calls of an operation that are answered with a status and its usual body. */
  TeamsApi answering(String operationId, int status);

  /** Calls of an operation that are answered with an error and one of the spec's examples. */
  TeamsApi answering(String operationId, int status, String example, String mediaType);

  /** What a created team is like here. */
  Team created(Team.Builder asDocumented);

  /** What a created project is like here. */
  Project created(Project.Builder asDocumented);
}
