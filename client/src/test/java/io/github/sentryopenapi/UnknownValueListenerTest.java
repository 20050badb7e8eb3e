package io.github.sentryopenapi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.golden.api.ModelAdapters;
import io.github.sentryopenapi.golden.api.Widget;
import io.github.sentryopenapi.internal.UnknownValues;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

class UnknownValueListenerTest {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Moshi MOSHI =
      new Moshi.Builder()
          .add(new ModelAdapters())
          .add(new io.github.sentryopenapi.api.ModelAdapters())
          .build();

  private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
  private final UnknownValues unknownValues =
      new UnknownValues((path, value) -> told.add(path + " " + value.json()));

  @Test
  void isToldOfUnknownFieldsOncePerPath() throws IOException {
    JsonAdapter<List<Team>> teams =
        MOSHI.adapter(Types.newParameterizedType(List.class, Team.class));
    String json =
        """
        [{"id":"1","slug":"a","hue":1,"projects":[
            {"id":"2","slug":"b","isNew":[1 , {}]},
            {"id":"3","slug":"c","isNew":false}]},
         {"id":"4","slug":"d","hue":2,"nothing":null}]
        """;

    read(teams, json);
    read(teams, json);

    assertThat(told)
        .containsExactly("$[*].hue 1", "$[*].projects[*].isNew [1 , {}]", "$[*].nothing null");
  }

  @Test
  void isToldOfUnknownEnumValuesOncePerPathAndValue() throws IOException {
    readWidget("\"color\":\"ultra\\\"violet\",\"colors\":[\"red\",\"infrared\",\"24k\",\"mauve\"]");
    readWidget("\"color\":\"red\",\"colors\":[\"infrared\",\"mauve\",\"ultra\\\"violet\"]");

    assertThat(told)
        .containsExactly(
            "$.color \"ultra\\\"violet\"",
            "$.colors[*] \"infrared\"",
            "$.colors[*] \"mauve\"",
            "$.colors[*] \"ultra\\\"violet\"");
  }

  @Test
  void keysOfMapsAreNoPartOfThePath() throws IOException {
    readWidget(
        """
        "partsByName":{
          "a.b[0]":{"id":"1","hue":1,"parent":{"id":"2","hue":2}},
          "c":{"id":"1","hue":3}},
        "limits":{"a":1},
        "hue":4
        """);

    assertThat(told)
        .containsExactly("$.partsByName.*.hue 1", "$.partsByName.*.parent.hue 2", "$.hue 4");
  }

  @Test
  void isNotToldOfWhatTheSpecAllows() throws IOException {
    readWidget(
        "\"owner\":null,\"name\":null,\"extra\":{\"any\":1},\"anything\":{\"a\":1},"
            + "\"color\":\"red\",\"colors\":[\"dark-green\"]");

    assertThat(told).isEmpty();
  }

  @Test
  void fallsSilentAfter1000() throws IOException {
    StringBuilder fields = new StringBuilder("\"color\":\"mauve\"");
    IntStream.range(0, 1_001).forEach(i -> fields.append(",\"f" + i + "\":0"));

    readWidget(fields.toString());
    readWidget("\"color\":\"infrared\",\"hue\":1");

    assertThat(told).hasSize(1_000).contains("$.f998 0").doesNotContain("$.f999 0");
  }

  @Test
  void namesCanNeitherForgeLinesNorFillTheMemory() throws IOException {
    readWidget("\"a\\nb\\u0085\":1,\"" + "x".repeat(1_000_000) + "\":2");

    assertThat(told).containsExactly("$.a?b? 1", "$." + "x".repeat(498) + "… 2");
  }

  @Test
  void exceptionsOfAListenerDoNotBreakTheCall() throws Exception {
    IllegalArgumentException fault = new IllegalArgumentException("mine");
    ConcurrentLinkedQueue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    UnknownValues throwing =
        new UnknownValues(
            (path, value) -> {
              told.add(path);
              throw fault;
            });
    Thread reader =
        new Thread(
            () -> {
              try {
                told.add(read(MOSHI.adapter(Team.class), team("\"hue\":1"), throwing).slug());
              } catch (IOException e) {
                told.add(e.toString());
              }
            });
    reader.setUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    reader.start();
    reader.join(5_000);

    assertThat(told).containsExactly("$.hue", "a");
    assertThat(uncaught).containsExactly(fault);
  }

  @Test
  void eachIsToldOnceHoweverManyThreadsRead() throws Exception {
    List<String> names = IntStream.range(0, 500).mapToObj(i -> "f" + i).toList();
    String json = team(names.stream().map(name -> "\"" + name + "\":0").collect(joining(",")));
    CyclicBarrier start = new CyclicBarrier(4);
    Callable<Team> read =
        () -> {
          start.await(5, TimeUnit.SECONDS);
          return read(MOSHI.adapter(Team.class), json, unknownValues);
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Team> each : threads.invokeAll(Collections.nCopies(4, read))) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            names.stream().map(name -> "$." + name + " 0").toList());
  }

  private void readWidget(String fields) throws IOException {
    read(MOSHI.adapter(Widget.class), "{\"id\":\"1\",\"size\":1,\"soldAt\":null," + fields + "}");
  }

  private <T> T read(JsonAdapter<T> adapter, String json) throws IOException {
    return read(adapter, json, unknownValues);
  }

  private static <T> T read(JsonAdapter<T> adapter, String json, UnknownValues unknownValues)
      throws IOException {
    ResponseBody body = ResponseBody.create(json, JSON);
    Response response =
        new Response.Builder()
            .request(new Request.Builder().url("https://sentry.io/").build())
            .protocol(Protocol.HTTP_1_1)
            .code(200)
            .message("OK")
            .build();
    return new JsonBodyReader<>(adapter, unknownValues).read(response, body);
  }

  private static String team(String fields) {
    return "{\"id\":\"1\",\"slug\":\"a\"," + fields + "}";
  }
}
