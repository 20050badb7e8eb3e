package io.github.sentryopenapi.contract;

import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi;

/** The mock: it answers with whatever the spec shows. */
record PrismServer(Prism prism) implements Server {
  @Override
  public String url() {
    return prism.url();
  }

  @Override
  public String authToken() {
    return MockedCalls.AUTH_TOKEN;
  }

  @Override
  public boolean sends(String operationId, int status) {
    return true;
  }

  @Override
  public TeamsApi answering(String operationId, int status) {
    return MockedCalls.answering(prism, status);
  }

  @Override
  public TeamsApi answering(String operationId, int status, String example, String mediaType) {
    return MockedCalls.answering(prism, status, example, mediaType);
  }

  @Override
  public Team created(Team.Builder asDocumented) {
    return asDocumented.build();
  }

  @Override
  public Project created(Project.Builder asDocumented) {
    return asDocumented.build();
  }
}
