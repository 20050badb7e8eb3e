// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Texts;
import io.github.sentryopenapi.internal.UnionAdapter;

final class PieceJsonAdapter extends UnionAdapter<Piece> {
  PieceJsonAdapter(Moshi moshi) {
    super(Piece.OfRawJson.class, Piece.OfRawJson::new, Piece.OfRawJson::value);
    add(
        "Part",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Part.class),
        Piece.OfPart.class,
        Piece.OfPart::new,
        Piece.OfPart::value);
    add(
        "Screw",
        JsonReader.Token.BEGIN_OBJECT,
        moshi.adapter(Screw.class),
        Piece.OfScrew.class,
        Piece.OfScrew::new,
        Piece.OfScrew::value);
    add(
        "String",
        JsonReader.Token.STRING,
        Texts.STRING,
        Piece.OfString.class,
        Piece.OfString::new,
        Piece.OfString::value);
  }
}
