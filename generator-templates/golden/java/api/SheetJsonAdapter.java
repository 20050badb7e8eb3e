// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Formats;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Numbers;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

final class SheetJsonAdapter extends JsonAdapter<Sheet> {
  static final FieldNames NAMES =
      FieldNames.of(
          "day",
          "time",
          "uuid",
          "uri",
          "bytes",
          "binary",
          "password",
          "email",
          "decimal",
          "byteLists",
          "days",
          "uuids",
          "int32",
          "int64",
          "uint64",
          "float",
          "double",
          "number");

  private final JsonAdapter<List<ByteString>> byteLists;
  private final JsonAdapter<Map<String, LocalDate>> days;
  private final JsonAdapter<List<UUID>> uuids;

  SheetJsonAdapter(Moshi moshi) {
    this.byteLists = Json.listOf(Formats.BASE64);
    this.days = Json.mapOf(Formats.DATE);
    this.uuids = Json.listOf(Formats.UUID);
  }

  @Override
  public Sheet fromJson(JsonReader reader) throws IOException {
    Sheet.Builder builder = new Sheet.Builder();
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
        case 1 -> builder.day = Formats.DATE.fromJson(reader);
        case 2 -> builder.time = Texts.nextInstant(reader);
        case 3 -> builder.uuid = Formats.UUID.fromJson(reader);
        case 4 -> builder.uri = reader.nextString();
        case 5 -> builder.bytes = Formats.BASE64.fromJson(reader);
        case 6 -> builder.binary = reader.nextString();
        case 7 -> builder.password = reader.nextString();
        case 8 -> builder.email = reader.nextString();
        case 9 -> builder.decimal = reader.nextString();
        case 10 -> builder.byteLists = this.byteLists.fromJson(reader);
        case 11 -> builder.days = this.days.fromJson(reader);
        case 12 -> builder.uuids = this.uuids.fromJson(reader);
        case 13 -> builder.int32 = Numbers.nextInteger(reader);
        case 14 -> builder.int64 = Numbers.nextLong(reader);
        case 15 -> builder.uint64 = Numbers.nextBigDecimal(reader);
        case 16 -> builder._float = Numbers.nextDouble(reader);
        case 17 -> builder._double = Numbers.nextDouble(reader);
        case 18 -> builder.number = Numbers.nextBigDecimal(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Sheet object =
        new Sheet(
            builder.day,
            builder.time,
            builder.uuid,
            builder.uri,
            builder.bytes,
            builder.binary,
            builder.password,
            builder.email,
            builder.decimal,
            builder.byteLists,
            builder.days,
            builder.uuids,
            builder.int32,
            builder.int64,
            builder.uint64,
            builder._float,
            builder._double,
            builder.number,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Sheet object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("day");
    Formats.DATE.toJson(writer, object.day());
    writer.name("time");
    Texts.writeInstant(writer, object.time());
    writer.name("uuid");
    Formats.UUID.toJson(writer, object.uuid());
    writer.name("uri");
    Texts.write(writer, object.uri());
    writer.name("bytes");
    Formats.BASE64.toJson(writer, object.bytes());
    writer.name("binary");
    Texts.write(writer, object.binary());
    writer.name("password");
    Texts.write(writer, object.password());
    writer.name("email");
    Texts.write(writer, object.email());
    writer.name("decimal");
    Texts.write(writer, object.decimal());
    writer.name("byteLists");
    this.byteLists.toJson(writer, object.byteLists());
    writer.name("days");
    this.days.toJson(writer, object.days());
    writer.name("uuids");
    this.uuids.toJson(writer, object.uuids());
    writer.name("int32");
    Numbers.write(writer, object.int32());
    writer.name("int64");
    Numbers.write(writer, object.int64());
    writer.name("uint64");
    Numbers.write(writer, object.uint64());
    writer.name("float");
    Numbers.write(writer, object._float());
    writer.name("double");
    Numbers.write(writer, object._double());
    writer.name("number");
    Numbers.write(writer, object.number());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
