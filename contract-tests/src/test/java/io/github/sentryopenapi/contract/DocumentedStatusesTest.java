package io.github.sentryopenapi.contract;

import static io.github.sentryopenapi.contract.Operations.ORG;
import static io.github.sentryopenapi.contract.Operations.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.ApiResponse;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statuses that the documentation promises and no server sends: only the mock has them. */
@ExtendWith(PrismExtension.class)
class DocumentedStatusesTest {
  private final Prism prism;

  DocumentedStatusesTest(Prism prism) {
    this.prism = prism;
  }

  @Test
  void createsTeam() {
    NewTeam newTeam = NewTeam.builder().name("Ancient Gabelers").slug("ancient-gabelers").build();

    ApiResponse<Team> response =
        MockedCalls.answering(prism, 200).createOrganizationTeam(ORG, newTeam).response();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(OperationsTest.team().build());
  }

  @Test
  void deletesTeam() {
    ApiResponse<@Nullable Void> response =
        MockedCalls.answering(prism, 200).deleteTeam(ORG, TEAM).response();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isNull();
  }
}
