package io.github.sentryopenapi.apidiff;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a version a change needs, least first. */
enum Level {
  @JsonProperty("patch")
  PATCH,
  @JsonProperty("minor")
  MINOR,
  @JsonProperty("major")
  MAJOR
}
