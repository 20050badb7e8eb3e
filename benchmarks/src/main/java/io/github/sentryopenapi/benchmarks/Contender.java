package io.github.sentryopenapi.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Whom the table has a column for. */
public enum Contender {
  OURS("ours", "Ours"),
  RETROFIT2_GSON("retrofit2 + Gson", "peers.Retrofit2Gson"),
  RETROFIT2_JACKSON("retrofit2 + Jackson", "peers.Retrofit2Jackson"),
  NATIVE_JACKSON("native + Jackson", "peers.NativeJackson"),
  OKHTTP_GSON("okhttp-gson", "peers.OkHttpGson"),
  /** Moshi's own adapters of records, which look into them by reflection. */
  REFLECTION("Moshi reflection", "Reflection"),
  /** What no client can do without: JSON that is read and thrown away, and bare OkHttp. */
  FLOOR("floor", "Floor");

  private final String title;
  private final String type;

  Contender(String title, String type) {
    this.title = title;
    this.type = type;
  }

  public String title() {
    return title;
  }

  /** Those that make calls. */
  static List<Contender> callers() {
    return List.copyOf(EnumSet.complementOf(EnumSet.of(REFLECTION)));
  }

  /** Those that somebody can have on the class path. */
  static List<Contender> clients() {
    return List.copyOf(EnumSet.range(OURS, OKHTTP_GSON));
  }

  static List<Contender> peers() {
    return List.of(RETROFIT2_GSON, RETROFIT2_JACKSON, NATIVE_JACKSON, OKHTTP_GSON);
  }

  /** What reads and, if it is one of the {@link #clients()}, writes its JSON as a {@link Codec}. */
  public TeamsReader reader() throws ReflectiveOperationException {
    return (TeamsReader) nested("Json").getConstructor().newInstance();
  }

  /** A new client of it. */
  public Caller caller(String baseUrl) throws ReflectiveOperationException {
    return (Caller) nested("Http").getConstructor(String.class).newInstance(baseUrl);
  }

  /** By name, since the peers are there only while benchmarks run. */
  private Class<?> nested(String name) throws ClassNotFoundException {
    return Class.forName(Contender.class.getPackageName() + "." + type + "$" + name);
  }

  /** How its peer module is called; only peers have one. */
  String module() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
