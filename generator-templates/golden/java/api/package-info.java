// Generated from the OpenAPI description: edit that, or the templates.

/** The operations of Sentry's web API, and the values that they take and give. */
@NullMarked
package io.github.sentryopenapi.golden.api;

import org.jspecify.annotations.NullMarked;
