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
import org.jspecify.annotations.Nullable;

final class ChoicesJsonAdapter extends JsonAdapter<Choices> {
  static final FieldNames NAMES =
      FieldNames.of("level", "rate", "ratio", "count", "term", "start", "shape", "faces", "always");

  private final JsonAdapter<Level> level;
  private final JsonAdapter<Rate> rate;
  private final JsonAdapter<Ratio> ratio;
  private final JsonAdapter<Count> count;
  private final JsonAdapter<Term> term;
  private final JsonAdapter<Start> start;
  private final JsonAdapter<ChoicesShape> shape;
  private final JsonAdapter<List<ChoicesFacesInner>> faces;

  ChoicesJsonAdapter(Moshi moshi) {
    this.level = moshi.adapter(Level.class);
    this.rate = moshi.adapter(Rate.class);
    this.ratio = moshi.adapter(Ratio.class);
    this.count = moshi.adapter(Count.class);
    this.term = moshi.adapter(Term.class);
    this.start = moshi.adapter(Start.class);
    this.shape = moshi.adapter(ChoicesShape.class);
    this.faces = Json.listOf(moshi.adapter(ChoicesFacesInner.class));
  }

  @Override
  public Choices fromJson(JsonReader reader) throws IOException {
    Choices.Builder builder = new Choices.Builder();
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
        case 1 -> builder.level = this.level.fromJson(reader);
        case 2 -> builder.rate = this.rate.fromJson(reader);
        case 3 -> builder.ratio = this.ratio.fromJson(reader);
        case 4 -> builder.count = this.count.fromJson(reader);
        case 5 -> builder.term = this.term.fromJson(reader);
        case 6 -> builder.start = this.start.fromJson(reader);
        case 7 -> builder.shape = this.shape.fromJson(reader);
        case 8 -> builder.faces = this.faces.fromJson(reader);
        case 9 -> builder.always = reader.nextBoolean();
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Choices object =
        new Choices(
            builder.level,
            builder.rate,
            builder.ratio,
            builder.count,
            builder.term,
            builder.start,
            builder.shape,
            builder.faces,
            builder.always,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Choices object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("level");
    this.level.toJson(writer, object.level());
    writer.name("rate");
    this.rate.toJson(writer, object.rate());
    writer.name("ratio");
    this.ratio.toJson(writer, object.ratio());
    writer.name("count");
    this.count.toJson(writer, object.count());
    writer.name("term");
    this.term.toJson(writer, object.term());
    writer.name("start");
    this.start.toJson(writer, object.start());
    writer.name("shape");
    this.shape.toJson(writer, object.shape());
    writer.name("faces");
    this.faces.toJson(writer, object.faces());
    writer.name("always");
    writer.value(object.always());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
