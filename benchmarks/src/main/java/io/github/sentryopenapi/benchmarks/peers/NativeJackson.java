package io.github.sentryopenapi.benchmarks.peers;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sentryopenapi.benchmarks.Caller;
import io.github.sentryopenapi.benchmarks.Codec;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.ApiClient;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.ApiException;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.api.TeamsApi;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.model.ApiError;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.model.CodedDetail;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.model.NewTeam;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.model.Team;
import io.github.sentryopenapi.benchmarks.generated.nativejackson.model.TeamUpdate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Stock {@code native}, the JDK's HTTP client, with Jackson. */
final class NativeJackson {
  private NativeJackson() {}

  /** What its calls do with a body: all of it into a string, and that to the mapper. */
  public static final class Json implements Codec {
    private final ObjectMapper mapper = ApiClient.createDefaultObjectMapper();

    @Override
    public Object teams(byte[] json) throws IOException {
      return mapper.readValue(text(json), new TypeReference<List<Team>>() {});
    }

    @Override
    public Object team(byte[] json) throws IOException {
      return mapper.readValue(text(json), new TypeReference<Team>() {});
    }

    @Override
    public Object stats(byte[] json) throws IOException {
      return mapper.readValue(text(json), new TypeReference<List<List<Long>>>() {});
    }

    private static String text(byte[] json) throws IOException {
      InputStream body = new ByteArrayInputStream(json);
      return new String(body.readAllBytes());
    }

    /** Its exception has the body as text, which the user has to read. */
    @Override
    public String error(byte[] json) throws IOException {
      String body = text(json);
      ApiException exception =
          new ApiException(401, "getTeam call failed with: 401 - " + body, null, body);
      ApiError error = mapper.readValue(exception.getResponseBody(), ApiError.class);
      return ((CodedDetail) error.getDetail().getActualInstance()).getMessage();
    }

    @Override
    public byte[] create(String name, String slug) throws IOException {
      return mapper.writeValueAsBytes(new NewTeam().name(name).slug(slug));
    }

    @Override
    public byte[] update(String name, String slug) throws IOException {
      return mapper.writeValueAsBytes(new TeamUpdate().name(name).slug(slug));
    }

    @Override
    public String json(Object value) throws IOException {
      return mapper.writeValueAsString(value);
    }
  }

  /** Its client, with the bearer token. */
  public static final class Http implements Caller {
    private final TeamsApi teams;

    public Http(String baseUrl) {
      ApiClient client = new ApiClient();
      client.updateBaseUri(baseUrl.substring(0, baseUrl.length() - 1));
      client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + TOKEN));
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
