package io.github.sentryopenapi.benchmarks.peers;

import com.google.gson.reflect.TypeToken;
import io.github.sentryopenapi.benchmarks.Bodies;
import io.github.sentryopenapi.benchmarks.Caller;
import io.github.sentryopenapi.benchmarks.Codec;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.ApiClient;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.ApiException;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.JSON;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.api.TeamsApi;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.model.ApiError;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.model.NewTeam;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.model.Team;
import io.github.sentryopenapi.benchmarks.generated.okhttpgson.model.TeamUpdate;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Stock {@code okhttp-gson}. */
final class OkHttpGson {
  private OkHttpGson() {}

  /** What its calls do with a body; each object is checked as a tree before it is made. */
  public static final class Json implements Codec {
    private static final Type TEAMS = new TypeToken<List<Team>>() {}.getType();
    private static final Type STATS = new TypeToken<List<List<Long>>>() {}.getType();

    private final ApiClient client = new ApiClient();

    @Override
    public Object teams(byte[] json) throws IOException {
      return read(json, TEAMS);
    }

    @Override
    public Object team(byte[] json) throws IOException {
      return read(json, Team.class);
    }

    @Override
    public Object stats(byte[] json) throws IOException {
      return read(json, STATS);
    }

    private static Object read(byte[] json, Type type) throws IOException {
      try (ResponseBody body = Bodies.body(json)) {
        return JSON.deserialize(body.byteStream(), type);
      }
    }

    /** Its exception has the body as text, which the user has to read. */
    @Override
    public String error(byte[] json) throws IOException {
      try (ResponseBody body = Bodies.body(json)) {
        ApiException exception = new ApiException("Unauthorized", 401, Map.of(), body.string());
        ApiError error = JSON.deserialize(exception.getResponseBody(), ApiError.class);
        return error.getDetail().getCodedDetail().getMessage();
      }
    }

    @Override
    public byte[] create(String name, String slug) throws ApiException, IOException {
      return sent(new NewTeam().name(name).slug(slug));
    }

    @Override
    public byte[] update(String name, String slug) throws ApiException, IOException {
      return sent(new TeamUpdate().name(name).slug(slug));
    }

    private byte[] sent(Object value) throws ApiException, IOException {
      RequestBody body = client.serialize(value, "application/json");
      Buffer sent = new Buffer();
      body.writeTo(sent);
      return sent.readByteArray();
    }

    @Override
    public String json(Object value) {
      return JSON.serialize(value);
    }
  }

  /** Its client, with the bearer token. */
  public static final class Http implements Caller {
    private final TeamsApi teams;

    public Http(String baseUrl) {
      ApiClient client = new ApiClient();
      client.setBasePath(baseUrl.substring(0, baseUrl.length() - 1));
      client.setBearerToken(TOKEN);
      teams = new TeamsApi(client);
    }

    @Override
    public Object call() throws ApiException {
      return teams.getTeam(ORGANIZATION, TEAM, null, null);
    }

    @Override
    public void close() {}
  }
}
