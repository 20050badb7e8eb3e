package io.github.sentryopenapi.benchmarks;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Moshi on records like the client's, as somebody would write them by hand: without what they hold
 * of unknown fields, which reflection leaves null, and with only the fields that the payloads have.
 */
final class Reflection {
  private Reflection() {}

  /** The adapters that Moshi makes of records. */
  public static final class Json implements TeamsCodec {
    private final Moshi moshi = new Moshi.Builder().add(new Instants()).build();
    private final JsonAdapter<List<Team>> teams =
        moshi.adapter(Types.newParameterizedType(List.class, Team.class));

    @Override
    public Object teams(byte[] json) throws IOException {
      return teams.fromJson(Bodies.source(json));
    }

    @Override
    @SuppressWarnings("unchecked") // it has read it
    public String json(Object value) {
      return teams.toJson((List<Team>) value);
    }
  }

  static final class Instants {
    @FromJson
    Instant read(String text) {
      return Instant.parse(text);
    }

    @ToJson
    String write(Instant instant) {
      return instant.toString();
    }
  }

  public record Team(
      String id,
      String slug,
      String name,
      Instant dateCreated,
      Boolean isMember,
      String teamRole,
      Flags flags,
      List<String> access,
      Boolean hasAccess,
      Boolean isPending,
      Long memberCount,
      Avatar avatar,
      Organization organization,
      List<Project> projects,
      List<ExternalTeam> externalTeams) {}

  public record Flags(@com.squareup.moshi.Json(name = "idp:provisioned") Boolean idpProvisioned) {}

  public record Avatar(String avatarType, String avatarUuid, String avatarUrl) {}

  public record ExternalTeam(
      String id,
      String provider,
      String externalName,
      String integrationId,
      String externalId,
      String teamId) {}

  public record Project(
      Avatar avatar,
      String color,
      Instant dateCreated,
      List<String> features,
      Instant firstEvent,
      Boolean hasAccess,
      String id,
      Boolean isBookmarked,
      Boolean isInternal,
      Boolean isMember,
      Boolean isPublic,
      String name,
      String platform,
      String slug,
      String status) {}

  public record Organization(
      String id,
      String slug,
      Status status,
      String name,
      Instant dateCreated,
      Boolean isEarlyAdopter,
      Boolean require2FA,
      Boolean requireEmailVerification,
      Avatar avatar,
      Boolean allowMemberInvite,
      Boolean allowMemberProjectCreation,
      Boolean allowSuperuserAccess,
      Links links,
      Boolean hasAuthProvider,
      List<String> features,
      Map<String, Object> extraOptions) {}

  public record Status(String id, String name) {}

  public record Links(String organizationUrl, String regionUrl) {}
}
