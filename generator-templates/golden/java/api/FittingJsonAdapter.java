// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.UnionAdapter;

final class FittingJsonAdapter extends UnionAdapter<Fitting> {
  FittingJsonAdapter(Moshi moshi) {
    super(Fitting.OfRawJson.class, Fitting.OfRawJson::new, Fitting.OfRawJson::value);
    add(
        "Screw",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Screw.class),
        Fitting.OfScrew.class,
        Fitting.OfScrew::new,
        Fitting.OfScrew::value);
    add(
        "Nail",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Nail.class),
        Fitting.OfNail.class,
        Fitting.OfNail::new,
        Fitting.OfNail::value);
    tellBy("kind");
    name("bolt", "Screw");
    name("nail", "Nail");
    name("screw", "Screw");
  }
}
