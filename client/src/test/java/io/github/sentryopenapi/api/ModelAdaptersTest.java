package io.github.sentryopenapi.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelAdaptersTest {
  private static final String PACKAGE = ModelAdapters.class.getPackageName() + ".";

  /** Defines the classes of this package itself, and lists them. */
  private static final class Recorder extends ClassLoader {
    final List<String> loaded = new ArrayList<>();

    Recorder() {
      super(ModelAdapters.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PACKAGE) || findLoadedClass(name) != null) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        loaded.add(name.substring(PACKAGE.length()));
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  /** With hundreds of types, to load them all takes seconds. */
  @Test
  void loadsNoTypeButTheOneAskedFor() throws Exception {
    Recorder recorder = new Recorder();
    JsonAdapter.Factory adapters =
        (JsonAdapter.Factory)
            recorder.loadClass(PACKAGE + "ModelAdapters").getConstructor().newInstance();
    Class<?> type = recorder.loadClass(PACKAGE + "TeamFlags");

    new Moshi.Builder().add(adapters).build().adapter(type);

    assertThat(recorder.loaded)
        .containsExactlyInAnyOrder("ModelAdapters", "TeamFlags", "TeamFlagsJsonAdapter");
  }
}
