package io.github.sentryopenapi;

import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/**
 * Stops reading before memory runs out. Values are kept whole, and so is white space while the JSON
 * reader looks for what follows it, so that a body without an end would end the JVM; nor does a
 * small one say how large it unpacks.
 */
final class BoundedBody extends ForwardingSource {
  /** Far beyond any page of answers, which have some hundred kilobytes. */
  static final long MOST_BYTES = 64 << 20;

  private long left = MOST_BYTES;

  BoundedBody(Source body) {
    super(body);
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long read = super.read(sink, byteCount);
    left -= read;
    if (left < 0) {
      throw new TooLargeException();
    }
    return read;
  }

  /** There is more of the body than anybody wants to have. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("it is larger than " + (MOST_BYTES >> 20) + " MiB");
    }
  }
}
