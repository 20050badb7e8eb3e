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
import okio.Buffer;

/**
 * Moshi on records like the client's, as somebody would write them by hand: without what they hold
 * of unknown fields, which reflection leaves null, and with only the fields that the payloads have.
 */
final class Reflection {
  private Reflection() {}

  /** The adapters that Moshi makes of records. */
  public static final class Json implements Codec {
    private final Moshi moshi = new Moshi.Builder().add(new Instants()).build();
    private final JsonAdapter<List<Team>> teams =
        moshi.adapter(Types.newParameterizedType(List.class, Team.class));
    private final JsonAdapter<Team> team = moshi.adapter(Team.class);
    private final JsonAdapter<List<List<Long>>> stats =
        moshi.adapter(
            Types.newParameterizedType(
                List.class, Types.newParameterizedType(List.class, Long.class)));
    private final JsonAdapter<ApiError> error = moshi.adapter(ApiError.class);
    private final JsonAdapter<TeamChange> change = moshi.adapter(TeamChange.class);

    @Override
    public Object teams(byte[] json) throws IOException {
      return teams.fromJson(Bodies.source(json));
    }

    @Override
    public Object team(byte[] json) throws IOException {
      return team.fromJson(Bodies.source(json));
    }

    @Override
    public Object stats(byte[] json) throws IOException {
      return stats.fromJson(Bodies.source(json));
    }

    @Override
    public String error(byte[] json) throws IOException {
      return error.fromJson(Bodies.source(json)).detail().message();
    }

    @Override
    public byte[] create(String name, String slug) throws IOException {
      return sent(new TeamChange(name, slug));
    }

    @Override
    public byte[] update(String name, String slug) throws IOException {
      return sent(new TeamChange(name, slug));
    }

    private byte[] sent(TeamChange value) throws IOException {
      Buffer json = new Buffer();
      change.toJson(json, value);
      return json.readByteArray();
    }

    @Override
    public String json(Object value) {
      if (value instanceof Team each) {
        return team.toJson(each);
      }
      return moshi.adapter(Object.class).toJson(value);
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

  public record ApiError(Detail detail) {}

  public record Detail(String code, String message, Map<String, Object> extra) {}

  public record TeamChange(String name, String slug) {}
}
