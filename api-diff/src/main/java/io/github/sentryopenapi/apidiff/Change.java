package io.github.sentryopenapi.apidiff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One change that a user of the SDK sees.
 *
 * @param level what it costs
 * @param rule the kind of change
 * @param sentence what changed
 * @param hurts who is hurt, and how; empty for nobody
 * @param before the Java before; null where there was nothing
 * @param after the Java now; null where there is nothing
 * @param type the class to which it belongs, the outermost
 */
@JsonPropertyOrder({"level", "rule", "sentence", "hurts", "before", "after", "type"})
record Change(
    Level level,
    String rule,
    String sentence,
    String hurts,
    @Nullable String before,
    @Nullable String after,
    String type) {}
