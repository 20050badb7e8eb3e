// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may buy widgets.
 *
 * @param id Given by the server.
 * @param secret Never answered.
 * @param name What it is called.
 * @param plan What it pays; the server knows what to take if it is left out.
 * @param nick What it was called. Deprecated.
 * @param bare the property {@code bare}
 * @param level see {@link Level}
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Account(
    @Nullable String id,
    @Nullable String secret,
    String name,
    @Nullable String plan,
    @Nullable String nick,
    @Nullable String bare,
    @Nullable Level level,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Account {
    Checks.required("name", name);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                AccountJsonAdapter.NAMES.strings(),
                id,
                secret,
                name,
                plan,
                nick,
                bare,
                level);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Account",
        AccountJsonAdapter.NAMES.strings(),
        additionalProperties,
        id,
        LogText.secret(secret),
        name,
        plan,
        nick,
        bare,
        level);
  }

  /** Builds a {@link Account}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String id;
    @Nullable String secret;
    @Nullable String name;
    @Nullable String plan;
    @Nullable String nick;
    @Nullable String bare;
    @Nullable Level level;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Account#id()}. */
    public Builder id(String id) {
      this.id = Checks.notNull("id", id);
      return this;
    }

    /** Sets {@link Account#secret()}. */
    public Builder secret(String secret) {
      this.secret = Checks.notNull("secret", secret);
      return this;
    }

    /** Sets {@link Account#name()}. */
    public Builder name(String name) {
      this.name = Checks.notNull("name", name);
      return this;
    }

    /** Sets {@link Account#plan()}. */
    public Builder plan(String plan) {
      this.plan = Checks.notNull("plan", plan);
      return this;
    }

    /** Sets {@link Account#nick()}. */
    @Deprecated
    public Builder nick(String nick) {
      this.nick = Checks.notNull("nick", nick);
      return this;
    }

    /** Sets {@link Account#bare()}. */
    public Builder bare(String bare) {
      this.bare = Checks.notNull("bare", bare);
      return this;
    }

    /** Sets {@link Account#level()}. */
    public Builder level(Level level) {
      this.level = Checks.notNull("level", level);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Account build() {
      return new Account(
          id, secret, Checks.required("name", name), plan, nick, bare, level, additionalProperties);
    }
  }
}
