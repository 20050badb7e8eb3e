package io.github.sentryopenapi.benchmarks.peers;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.sentryopenapi.benchmarks.Caller;
import io.github.sentryopenapi.benchmarks.Codec;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.ApiClient;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.JSON;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.api.TeamsApi;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.ApiError;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.NewTeam;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.Team;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.TeamUpdate;
import io.github.sentryopenapi.benchmarks.peers.RetrofitConverters.Reader;
import io.github.sentryopenapi.benchmarks.peers.RetrofitConverters.Writer;
import java.io.IOException;
import java.util.List;

/** Stock {@code retrofit2} with Jackson. */
final class Retrofit2Jackson {
  private Retrofit2Jackson() {}

  /** The converters that its calls ask. */
  public static final class Json implements Codec {
    private final ApiClient client = new ApiClient();
    private final RetrofitConverters converters =
        new RetrofitConverters(client.getAdapterBuilder().build());
    private final Reader teams = converters.reader(new TypeReference<List<Team>>() {}.getType());
    private final Reader team = converters.reader(Team.class);
    private final Reader stats =
        converters.reader(new TypeReference<List<List<Long>>>() {}.getType());
    private final Reader error = converters.reader(ApiError.class);
    private final Writer newTeam = converters.writer(NewTeam.class);
    private final Writer teamUpdate = converters.writer(TeamUpdate.class);

    @Override
    public Object teams(byte[] json) throws IOException {
      return teams.read(json);
    }

    @Override
    public Object team(byte[] json) throws IOException {
      return team.read(json);
    }

    @Override
    public Object stats(byte[] json) throws IOException {
      return stats.read(json);
    }

    @Override
    public String error(byte[] json) throws IOException {
      return ((ApiError) error.read(json)).getDetail().getMessage();
    }

    @Override
    public byte[] create(String name, String slug) throws IOException {
      return newTeam.write(new NewTeam().name(name).slug(slug));
    }

    @Override
    public byte[] update(String name, String slug) throws IOException {
      return teamUpdate.write(new TeamUpdate().name(name).slug(slug));
    }

    @Override
    public String json(Object value) throws IOException {
      return JSON.getDefault().getMapper().writeValueAsString(value);
    }
  }

  /** Its client, with the bearer token. */
  public static final class Http implements Caller {
    private final ApiClient client = new ApiClient("auth_token");
    private final TeamsApi teams;

    public Http(String baseUrl) {
      client.setBearerToken(TOKEN).getAdapterBuilder().baseUrl(baseUrl);
      teams = client.createService(TeamsApi.class);
    }

    @Override
    public Object call() throws IOException {
      return teams.getTeam(ORGANIZATION, TEAM, null, null).execute().body();
    }

    @Override
    public void close() {}
  }
}
