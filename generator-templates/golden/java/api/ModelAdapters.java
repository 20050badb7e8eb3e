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
    if (type == Color.class) {
      return new ColorJsonAdapter(moshi);
    }
    if (type == NewWidget.class) {
      return new NewWidgetJsonAdapter(moshi);
    }
    if (type == Part.class) {
      return new PartJsonAdapter(moshi);
    }
    if (type == Sale.class) {
      return new SaleJsonAdapter(moshi);
    }
    if (type == Widget.class) {
      return new WidgetJsonAdapter(moshi);
    }
    if (type == WidgetUpdate.class) {
      return new WidgetUpdateJsonAdapter(moshi);
    }
    return null;
  }
}
