package io.github.sentryopenapi;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * A body that was passed in as it is, which Retrofit takes without asking a converter, with the
 * media type of the spec if it has none.
 */
final class TypedBody extends RequestBody {
  private final RequestBody body;
  private final MediaType type;

  private TypedBody(RequestBody body, MediaType type) {
    this.body = body;
    this.type = type;
  }

  static RequestBody of(RequestBody body, MediaType otherwise) {
    return body.contentType() == null ? new TypedBody(body, otherwise) : body;
  }

  @Override
  public MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }
}
