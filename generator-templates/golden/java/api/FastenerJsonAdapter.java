// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.UnionAdapter;

final class FastenerJsonAdapter extends UnionAdapter<Fastener> {
  FastenerJsonAdapter(Moshi moshi) {
    super(Fastener.OfRawJson.class, Fastener.OfRawJson::new, Fastener.OfRawJson::value);
    add(
        "Screw",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Screw.class),
        Fastener.OfScrew.class,
        Fastener.OfScrew::new,
        Fastener.OfScrew::value);
    add(
        "Nail",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Nail.class),
        Fastener.OfNail.class,
        Fastener.OfNail::new,
        Fastener.OfNail::value);
    tellBy("kind");
    name("Nail", "Nail");
    name("Screw", "Screw");
  }
}
