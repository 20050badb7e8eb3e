// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Remainder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class UnionsJsonAdapter extends JsonAdapter<Unions> {
  static final FieldNames NAMES = FieldNames.of("fitting", "vehicles", "label", "sizes", "weight");

  private final JsonAdapter<Fitting> fitting;
  private final JsonAdapter<List<Vehicle>> vehicles;
  private final JsonAdapter<Label> label;
  private final JsonAdapter<Map<String, Size>> sizes;
  private final JsonAdapter<UnionsWeight> weight;

  UnionsJsonAdapter(Moshi moshi) {
    this.fitting = moshi.adapter(Fitting.class);
    this.vehicles = Json.listOf(moshi.adapter(Vehicle.class));
    this.label = moshi.adapter(Label.class);
    this.sizes = Json.mapOf(moshi.adapter(Size.class));
    this.weight = moshi.adapter(UnionsWeight.class);
  }

  @Override
  public Unions fromJson(JsonReader reader) throws IOException {
    Unions.Builder builder = new Unions.Builder();
    Remainder rest = NAMES.nothing();
    long seen = 0;
    int field = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      field = NAMES.next(reader, field);
      if (field == 0 || reader.peek() == JsonReader.Token.NULL) {
        rest = rest.read(reader, field, seen);
        continue;
      }
      rest = rest.without(field);
      seen |= Remainder.bit(field);
      switch (field) {
        case 1 -> builder.fitting = this.fitting.fromJson(reader);
        case 2 -> builder.vehicles = this.vehicles.fromJson(reader);
        case 3 -> builder.label = this.label.fromJson(reader);
        case 4 -> builder.sizes = this.sizes.fromJson(reader);
        case 5 -> builder.weight = this.weight.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Unions object =
        new Unions(
            builder.fitting,
            builder.vehicles,
            builder.label,
            builder.sizes,
            builder.weight,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Unions object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("fitting");
    this.fitting.toJson(writer, object.fitting());
    writer.name("vehicles");
    this.vehicles.toJson(writer, object.vehicles());
    writer.name("label");
    this.label.toJson(writer, object.label());
    writer.name("sizes");
    this.sizes.toJson(writer, object.sizes());
    writer.name("weight");
    this.weight.toJson(writer, object.weight());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
