/** What generated code calls. Not part of the API: it may change with any version. */
@NullMarked
package io.github.sentryopenapi.internal;

import org.jspecify.annotations.NullMarked;
