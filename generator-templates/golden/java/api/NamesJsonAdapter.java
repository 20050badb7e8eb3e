// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class NamesJsonAdapter extends JsonAdapter<Names> {
  static final FieldNames NAMES =
      FieldNames.of(
          "default",
          "record",
          "getClass",
          "toString",
          "hash_code",
          "wait",
          "builder",
          "build",
          "additionalProperties",
          "additionalProperty",
          "moshi",
          "reader",
          "writer",
          "object",
          "serializeNulls",
          "value",
          "list",
          "ID",
          "$ref_",
          "a-b c.d",
          "@type",
          "2fa",
          "&<'=`>",
          "größe",
          "user_id",
          "userId");

  private final JsonAdapter<ModelString> moshi;
  private final JsonAdapter<Record> reader;
  private final JsonAdapter<SnakeCaseName> writer;
  private final JsonAdapter<Model2Fast> object;
  private final JsonAdapter<ModelBuilder> serializeNulls;

  NamesJsonAdapter(Moshi moshi) {
    this.moshi = moshi.adapter(ModelString.class);
    this.reader = moshi.adapter(Record.class);
    this.writer = moshi.adapter(SnakeCaseName.class);
    this.object = moshi.adapter(Model2Fast.class);
    this.serializeNulls = moshi.adapter(ModelBuilder.class);
  }

  @Override
  public Names fromJson(JsonReader reader) throws IOException {
    Names.Builder builder = new Names.Builder();
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
        case 1 -> builder._default = reader.nextString();
        case 2 -> builder.record = reader.nextString();
        case 3 -> builder.getClassValue = reader.nextString();
        case 4 -> builder.toStringValue = reader.nextString();
        case 5 -> builder.hashCodeValue = reader.nextString();
        case 6 -> builder.waitValue = reader.nextString();
        case 7 -> builder.builderValue = reader.nextString();
        case 8 -> builder.build = reader.nextString();
        case 9 -> builder.additionalPropertiesValue = reader.nextString();
        case 10 -> builder.additionalProperty = reader.nextString();
        case 11 -> builder.moshi = this.moshi.fromJson(reader);
        case 12 -> builder.reader = this.reader.fromJson(reader);
        case 13 -> builder.writer = this.writer.fromJson(reader);
        case 14 -> builder.object = this.object.fromJson(reader);
        case 15 -> builder.serializeNulls = this.serializeNulls.fromJson(reader);
        case 16 -> builder.value = reader.nextString();
        case 17 -> builder.list = reader.nextString();
        case 18 -> builder.ID = reader.nextString();
        case 19 -> builder.$ref = reader.nextString();
        case 20 -> builder.aBCD = reader.nextString();
        case 21 -> builder.atType = reader.nextString();
        case 22 -> builder._2fa = reader.nextString();
        case 23 -> builder.ampersandLessThanQuoteEqualBacktickGreaterThan = reader.nextString();
        case 24 -> builder.größe = reader.nextString();
        case 25 -> builder.userIdWithUnderscore = reader.nextString();
        case 26 -> builder.userId = reader.nextString();
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Names object =
        new Names(
            builder._default,
            builder.record,
            builder.getClassValue,
            builder.toStringValue,
            builder.hashCodeValue,
            builder.waitValue,
            builder.builderValue,
            builder.build,
            builder.additionalPropertiesValue,
            builder.additionalProperty,
            builder.moshi,
            builder.reader,
            builder.writer,
            builder.object,
            builder.serializeNulls,
            builder.value,
            builder.list,
            builder.ID,
            builder.$ref,
            builder.aBCD,
            builder.atType,
            builder._2fa,
            builder.ampersandLessThanQuoteEqualBacktickGreaterThan,
            builder.größe,
            builder.userIdWithUnderscore,
            builder.userId,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Names object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("default");
    Texts.write(writer, object._default());
    writer.name("record");
    Texts.write(writer, object.record());
    writer.name("getClass");
    Texts.write(writer, object.getClassValue());
    writer.name("toString");
    Texts.write(writer, object.toStringValue());
    writer.name("hash_code");
    Texts.write(writer, object.hashCodeValue());
    writer.name("wait");
    Texts.write(writer, object.waitValue());
    writer.name("builder");
    Texts.write(writer, object.builderValue());
    writer.name("build");
    Texts.write(writer, object.build());
    writer.name("additionalProperties");
    Texts.write(writer, object.additionalPropertiesValue());
    writer.name("additionalProperty");
    Texts.write(writer, object.additionalProperty());
    writer.name("moshi");
    this.moshi.toJson(writer, object.moshi());
    writer.name("reader");
    this.reader.toJson(writer, object.reader());
    writer.name("writer");
    this.writer.toJson(writer, object.writer());
    writer.name("object");
    this.object.toJson(writer, object.object());
    writer.name("serializeNulls");
    this.serializeNulls.toJson(writer, object.serializeNulls());
    writer.name("value");
    Texts.write(writer, object.value());
    writer.name("list");
    Texts.write(writer, object.list());
    writer.name("ID");
    Texts.write(writer, object.ID());
    writer.name("$ref_");
    Texts.write(writer, object.$ref());
    writer.name("a-b c.d");
    Texts.write(writer, object.aBCD());
    writer.name("@type");
    Texts.write(writer, object.atType());
    writer.name("2fa");
    Texts.write(writer, object._2fa());
    writer.name("&<'=`>");
    Texts.write(writer, object.ampersandLessThanQuoteEqualBacktickGreaterThan());
    writer.name("größe");
    Texts.write(writer, object.größe());
    writer.name("user_id");
    Texts.write(writer, object.userIdWithUnderscore());
    writer.name("userId");
    Texts.write(writer, object.userId());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
