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
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class AccountJsonAdapter extends JsonAdapter<Account> {
  static final FieldNames NAMES =
      FieldNames.of("id", "secret", "name", "plan", "nick", "bare", "level");

  private final JsonAdapter<Level> level;

  AccountJsonAdapter(Moshi moshi) {
    this.level = moshi.adapter(Level.class);
  }

  @Override
  public Account fromJson(JsonReader reader) throws IOException {
    Account.Builder builder = new Account.Builder();
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
        case 1 -> builder.id = reader.nextString();
        case 2 -> builder.secret = reader.nextString();
        case 3 -> builder.name = reader.nextString();
        case 4 -> builder.plan = reader.nextString();
        case 5 -> builder.nick = reader.nextString();
        case 6 -> builder.bare = reader.nextString();
        case 7 -> builder.level = this.level.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Account object =
        new Account(
            builder.id,
            builder.secret,
            Json.required("name", builder.name, reader),
            builder.plan,
            builder.nick,
            builder.bare,
            builder.level,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Account object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("id");
    Texts.write(writer, object.id());
    writer.name("secret");
    Texts.write(writer, object.secret());
    writer.name("name");
    Texts.write(writer, object.name());
    writer.name("plan");
    Texts.write(writer, object.plan());
    writer.name("nick");
    Texts.write(writer, object.nick());
    writer.name("bare");
    Texts.write(writer, object.bare());
    writer.name("level");
    this.level.toJson(writer, object.level());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
