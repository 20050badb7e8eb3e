// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of every type in this package, for a {@link Moshi} of your own: {@code new
 * Moshi.Builder().add(new ModelAdapters()).build()}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  /** Knows all of them; there is nothing to set. */
  public ModelAdapters() {}

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    // By its name: to write a class down here would load it, and all that stand before the one
    // asked for.
    String name = type.getTypeName();
    if (name.equals("io.github.sentryopenapi.golden.api.Color")) {
      return adapter(new ColorJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.NewWidget")) {
      return adapter(new NewWidgetJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Part")) {
      return adapter(new PartJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Sale")) {
      return adapter(new SaleJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.Widget")) {
      return adapter(new WidgetJsonAdapter(moshi));
    }
    if (name.equals("io.github.sentryopenapi.golden.api.WidgetUpdate")) {
      return adapter(new WidgetUpdateJsonAdapter(moshi));
    }
    return null;
  }

  /** To give back an adapter as what it is, the JVM would load all of them to see that they are. */
  private static JsonAdapter<?> adapter(Object adapter) {
    return (JsonAdapter<?>) adapter;
  }
}
