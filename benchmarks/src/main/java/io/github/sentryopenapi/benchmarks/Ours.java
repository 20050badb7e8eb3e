package io.github.sentryopenapi.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.sentryopenapi.ErrorAnswers;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.StatPoint;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamUpdate;
import java.io.IOException;
import java.util.List;
import okio.Buffer;

/** The client of this repository. */
final class Ours {
  private Ours() {}

  /** The adapters that it makes, on a source as its answers have. */
  public static final class Json implements Codec {
    private final Moshi moshi = new Moshi.Builder().add(new ModelAdapters()).build();
    private final JsonAdapter<List<Team>> teams =
        moshi.adapter(Types.newParameterizedType(List.class, Team.class));
    private final JsonAdapter<Team> team = moshi.adapter(Team.class);
    private final JsonAdapter<List<StatPoint>> stats =
        moshi.adapter(Types.newParameterizedType(List.class, StatPoint.class));
    private final JsonAdapter<NewTeam> newTeam = moshi.adapter(NewTeam.class);
    private final JsonAdapter<TeamUpdate> teamUpdate = moshi.adapter(TeamUpdate.class);

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
    public String error(byte[] json) {
      return ErrorAnswers.read(Bodies.body(json)).detail();
    }

    @Override
    public byte[] create(String name, String slug) throws IOException {
      return sent(newTeam, NewTeam.builder().name(name).slug(slug).build());
    }

    @Override
    public byte[] update(String name, String slug) throws IOException {
      return sent(teamUpdate, TeamUpdate.builder().name(name).slug(slug).build());
    }

    private static <T> byte[] sent(JsonAdapter<T> adapter, T value) throws IOException {
      Buffer json = new Buffer();
      adapter.toJson(json, value);
      return json.readByteArray();
    }

    @Override
    public String json(Object value) {
      if (value instanceof List<?> list && list.get(0) instanceof StatPoint) {
        return stats.toJson(list.stream().map(StatPoint.class::cast).toList());
      }
      if (value instanceof List<?> list) {
        return teams.toJson(list.stream().map(Team.class::cast).toList());
      }
      return team.toJson((Team) value);
    }
  }

  /** The client itself. */
  public static final class Http implements Caller {
    private final SentryClient sentry;

    public Http(String baseUrl) {
      sentry = SentryClient.builder().authToken(TOKEN).baseUrl(baseUrl).build();
    }

    @Override
    public Object call() {
      return sentry.teams().getTeam(ORGANIZATION, TEAM).execute();
    }

    @Override
    public void close() {
      sentry.close();
    }
  }
}
