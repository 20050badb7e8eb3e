package io.github.sentryopenapi.benchmarks.peers;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.sentryopenapi.benchmarks.Caller;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.ApiClient;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.JSON;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.api.TeamsApi;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.ApiError;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.NewTeam;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.Team;
import io.github.sentryopenapi.benchmarks.generated.retrofit2jackson.model.TeamUpdate;
import java.io.IOException;
import java.util.List;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** Stock {@code retrofit2} with Jackson. */
final class Retrofit2Jackson {
  private Retrofit2Jackson() {}

  /** The converters that its calls ask. */
  public static final class Json extends RetrofitJson {
    private final Converter<ResponseBody, Object> error = reader(ApiError.class);
    private final Converter<Object, RequestBody> newTeam = writer(NewTeam.class);
    private final Converter<Object, RequestBody> teamUpdate = writer(TeamUpdate.class);

    /** Those of a new client. */
    public Json() {
      super(
          new ApiClient().getAdapterBuilder().build(),
          new TypeReference<List<Team>>() {}.getType(),
          Team.class,
          new TypeReference<List<List<Long>>>() {}.getType());
    }

    @Override
    public String error(byte[] json) throws IOException {
      return ((ApiError) read(error, json)).getDetail().getMessage();
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
