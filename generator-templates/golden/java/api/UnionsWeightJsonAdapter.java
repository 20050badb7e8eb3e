// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Scalars;
import io.github.sentryopenapi.internal.Texts;
import io.github.sentryopenapi.internal.UnionAdapter;

final class UnionsWeightJsonAdapter extends UnionAdapter<UnionsWeight> {
  UnionsWeightJsonAdapter(Moshi moshi) {
    super(UnionsWeight.OfRawJson.class, UnionsWeight.OfRawJson::new, UnionsWeight.OfRawJson::value);
    add(
        "String",
        JsonReader.Token.STRING,
        Texts.STRING,
        UnionsWeight.OfString.class,
        UnionsWeight.OfString::new,
        UnionsWeight.OfString::value);
    add(
        "BigDecimal",
        JsonReader.Token.NUMBER,
        Scalars.BIGDECIMAL,
        UnionsWeight.OfBigDecimal.class,
        UnionsWeight.OfBigDecimal::new,
        UnionsWeight.OfBigDecimal::value);
    addRaw(JsonReader.Token.BEGIN_OBJECT);
  }
}
