// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Scalars;
import io.github.sentryopenapi.internal.Texts;
import io.github.sentryopenapi.internal.UnionAdapter;

final class LabelJsonAdapter extends UnionAdapter<Label> {
  LabelJsonAdapter(Moshi moshi) {
    super(Label.OfRawJson.class, Label.OfRawJson::new, Label.OfRawJson::value);
    add(
        "String",
        JsonReader.Token.STRING,
        Texts.STRING,
        Label.OfString.class,
        Label.OfString::new,
        Label.OfString::value);
    add(
        "Long",
        JsonReader.Token.NUMBER,
        Scalars.LONG,
        Label.OfLong.class,
        Label.OfLong::new,
        Label.OfLong::value);
    add(
        "List",
        JsonReader.Token.BEGIN_ARRAY,
        Json.listOf(Texts.STRING),
        Label.OfList.class,
        Label.OfList::new,
        Label.OfList::value);
    add(
        "Part",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Part.class),
        Label.OfPart.class,
        Label.OfPart::new,
        Label.OfPart::value);
  }
}
