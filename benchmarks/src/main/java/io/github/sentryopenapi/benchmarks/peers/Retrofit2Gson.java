package io.github.sentryopenapi.benchmarks.peers;

import com.google.gson.reflect.TypeToken;
import io.github.sentryopenapi.benchmarks.Caller;
import io.github.sentryopenapi.benchmarks.Codec;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.ApiClient;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.JSON;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.api.TeamsApi;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.ApiError;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.NewTeam;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.Team;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.TeamUpdate;
import io.github.sentryopenapi.benchmarks.peers.RetrofitConverters.Reader;
import io.github.sentryopenapi.benchmarks.peers.RetrofitConverters.Writer;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Stock {@code retrofit2} with Gson. */
final class Retrofit2Gson {
  private Retrofit2Gson() {}

  /** The converters that its calls ask. */
  public static final class Json implements Codec {
    private final ApiClient client = new ApiClient();
    private final RetrofitConverters converters =
        new RetrofitConverters(client.getAdapterBuilder().build());
    private final Reader teams = converters.reader(new TypeToken<List<Team>>() {}.getType());
    private final Reader team = converters.reader(Team.class);
    private final Reader stats = converters.reader(new TypeToken<List<List<Long>>>() {}.getType());
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

    /** The generated error is a map, and Gson fills that and none of its fields. */
    @Override
    public String error(byte[] json) throws IOException {
      Map<?, ?> detail = (Map<?, ?>) ((ApiError) error.read(json)).get("detail");
      return (String) detail.get("message");
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
    public String json(Object value) {
      return new JSON().getGson().toJson(value);
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
