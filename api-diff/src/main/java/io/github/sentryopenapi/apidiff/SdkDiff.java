package io.github.sentryopenapi.apidiff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compares Java SDKs: {@code SdkDiff REQUESTS.json RESULTS.json}. Prints nothing but errors. */
public final class SdkDiff {
  private static final int THREADS = 2;

  private SdkDiff() {}

  /** Reads an array of requests and writes an array of results, in the same order. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 2) {
      System.err.println("usage: SdkDiff REQUESTS.json RESULTS.json");
      System.exit(2);
    }
    ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    Request[] requests = json.readValue(Path.of(arguments[0]).toFile(), Request[].class);
    List<Result> results = compare(List.of(requests));
    json.writerWithDefaultPrettyPrinter().writeValue(Path.of(arguments[1]).toFile(), results);
  }

  static List<Result> compare(List<Request> requests) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, requests.size() + 1));
    try (Sdks sdks = new Sdks()) {
      List<Future<Result>> started = new ArrayList<>();
      for (Request request : requests) {
        // Both sides of the first request are made at the same time.
        threads.submit(() -> sdks.of(request.base()));
        threads.submit(() -> sdks.of(request.now()));
        started.add(threads.submit(() -> result(request, sdks)));
      }
      List<Result> results = new ArrayList<>();
      for (Future<Result> each : started) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A comparison broke down: " + e.getCause(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Result result(Request request, Sdks sdks) throws IOException {
    Sdk base;
    Sdk now;
    try {
      if (sdks.same(request.base(), request.now())) {
        return new Result(request.name(), List.of(), null);
      }
      base = sdks.of(request.base());
    } catch (SideException e) {
      return new Result(request.name(), null, "The client of the base " + e.getMessage());
    }
    try {
      now = sdks.of(request.now());
    } catch (SideException e) {
      return new Result(request.name(), null, "The client as it is now " + e.getMessage());
    }
    return new Result(request.name(), new Comparison(base, now).changes(), null);
  }
}
