// Generated from the OpenAPI description: edit that, or the templates.

/**
 * The operations of Sentry's web API, and the values that they take and give.
 *
 * <p>Make values with their builders: a newer version may have a component more, which changes a
 * record's constructor, and is no break.
 *
 * <p>Some servers send numbers where the spec has text, ids above all: they are read as text, digit
 * for digit, and go back as text.
 */
@NullMarked
package io.github.sentryopenapi.golden.api;

import org.jspecify.annotations.NullMarked;
