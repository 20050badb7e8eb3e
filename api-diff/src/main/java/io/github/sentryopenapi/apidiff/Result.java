package io.github.sentryopenapi.apidiff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param name the request's
 * @param changes worst first; null if they could not be found out
 * @param failure why not; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "failure", "changes"})
record Result(String name, @Nullable List<Change> changes, @Nullable String failure) {}
