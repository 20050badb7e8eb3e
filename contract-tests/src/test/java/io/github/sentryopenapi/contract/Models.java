package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.sentryopenapi.api.ModelAdapters;
import java.util.List;

/** The client's types by the schemas that they were generated from. */
final class Models {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  private Models() {}

  /** The generated adapter of a schema: a reference, or an array of them. */
  static JsonAdapter<Object> adapter(JsonNode schema) throws ClassNotFoundException {
    return MOSHI.adapter(
        schema.has("items")
            ? Types.newParameterizedType(List.class, type(schema.get("items")))
            : type(schema));
  }

  /** The record or enum that a reference leads to. */
  static Class<?> type(JsonNode reference) throws ClassNotFoundException {
    String name = reference.get("$ref").asText().replaceFirst(".*/", "");
    return Class.forName("io.github.sentryopenapi.api." + name);
  }
}
