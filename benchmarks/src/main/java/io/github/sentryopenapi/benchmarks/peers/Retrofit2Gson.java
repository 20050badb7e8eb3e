package io.github.sentryopenapi.benchmarks.peers;

import com.google.gson.reflect.TypeToken;
import io.github.sentryopenapi.benchmarks.Caller;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.ApiClient;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.JSON;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.api.TeamsApi;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.ApiError;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.NewTeam;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.Team;
import io.github.sentryopenapi.benchmarks.generated.retrofit2gson.model.TeamUpdate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** Stock {@code retrofit2} with Gson. */
final class Retrofit2Gson {
  private Retrofit2Gson() {}

  /** The converters that its calls ask. */
  public static final class Json extends RetrofitJson {
    private final Converter<ResponseBody, Object> error = reader(ApiError.class);
    private final Converter<Object, RequestBody> newTeam = writer(NewTeam.class);
    private final Converter<Object, RequestBody> teamUpdate = writer(TeamUpdate.class);

    /** Those of a new client. */
    public Json() {
      super(
          new ApiClient().getAdapterBuilder().build(),
          new TypeToken<List<Team>>() {}.getType(),
          Team.class,
          new TypeToken<List<List<Long>>>() {}.getType());
    }

    /** The generated error is a map, and Gson fills that and none of its fields. */
    @Override
    public String error(byte[] json) throws IOException {
      Map<?, ?> detail = (Map<?, ?>) ((ApiError) read(error, json)).get("detail");
      return (String) detail.get("message");
    }

    @Override
    public byte[] create(String name, String slug) throws IOException {
      return written(newTeam, new NewTeam().name(name).slug(slug));
    }

    @Override
    public byte[] update(String name, String slug) throws IOException {
      return written(teamUpdate, new TeamUpdate().name(name).slug(slug));
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
