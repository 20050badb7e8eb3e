package io.github.sentryopenapi;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Turns the body of a successful response into what the operation answers with. */
interface BodyReader<T extends @Nullable Object> {
  /** For operations that answer without a body; one that comes all the same is not looked at. */
  @SuppressWarnings("NullAway") // it does not look into type arguments
  BodyReader<@Nullable Void> NONE = (response, body) -> null;

  T read(Response response, ResponseBody body) throws IOException;
}
