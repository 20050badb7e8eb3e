// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Formats;
import io.github.sentryopenapi.internal.UnionAdapter;

final class SizeJsonAdapter extends UnionAdapter<Size> {
  SizeJsonAdapter(Moshi moshi) {
    super(Size.OfRawJson.class, Size.OfRawJson::new, Size.OfRawJson::value);
    add(
        "Level",
        LevelJsonAdapter.START,
        moshi.adapter(Level.class),
        Size.OfLevel.class,
        Size.OfLevel::new,
        Size.OfLevel::value);
    add(
        "Bins",
        BinsJsonAdapter.START,
        moshi.adapter(Bins.class),
        Size.OfBins.class,
        Size.OfBins::new,
        Size.OfBins::value);
    add(
        "LocalDate",
        JsonReader.Token.STRING,
        Formats.DATE,
        Size.OfLocalDate.class,
        Size.OfLocalDate::new,
        Size.OfLocalDate::value);
  }
}
