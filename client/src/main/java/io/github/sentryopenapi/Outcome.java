package io.github.sentryopenapi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one try, unless it was an exception.
 *
 * @param answer what the server said, if that is the end of the call
 * @param pause how long to wait before the next try, if there is no answer
 */
record Outcome<T extends @Nullable Object>(@Nullable ApiResponse<T> answer, Duration pause) {}
