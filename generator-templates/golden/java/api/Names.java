// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Properties with other names in Java.
 *
 * @param _default A word of the language.
 * @param record A word that is one in places.
 * @param getClassValue A method that every object has.
 * @param toStringValue Another one.
 * @param hashCodeValue One more.
 * @param waitValue And another.
 * @param builderValue A method that every record here has.
 * @param build A method of its builder.
 * @param additionalPropertiesValue A component that every record has.
 * @param additionalProperty A method of its builder.
 * @param moshi see {@link ModelString}
 * @param reader see {@link Record}
 * @param writer see {@link SnakeCaseName}
 * @param object see {@link Model2Fast}
 * @param serializeNulls see {@link ModelBuilder}
 * @param value What the component of enums is called.
 * @param list A word of the stock templates.
 * @param ID In capitals.
 * @param $ref A sign that Java allows.
 * @param aBCD Signs that it does not.
 * @param atType Another.
 * @param _2fa With a digit first.
 * @param ampersandLessThanQuoteEqualBacktickGreaterThan Signs that HTML escapes.
 * @param größe Letters of other languages.
 * @param userIdWithUnderscore One of two that would be one in Java.
 * @param userId The other one.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Names(
    @Nullable String _default,
    @Nullable String record,
    @Nullable String getClassValue,
    @Nullable String toStringValue,
    @Nullable String hashCodeValue,
    @Nullable String waitValue,
    @Nullable String builderValue,
    @Nullable String build,
    @Nullable String additionalPropertiesValue,
    @Nullable String additionalProperty,
    @Nullable ModelString moshi,
    @Nullable Record reader,
    @Nullable SnakeCaseName writer,
    @Nullable Model2Fast object,
    @Nullable ModelBuilder serializeNulls,
    @Nullable String value,
    @Nullable String list,
    @Nullable String ID,
    @Nullable String $ref,
    @Nullable String aBCD,
    @Nullable String atType,
    @Nullable String _2fa,
    @Nullable String ampersandLessThanQuoteEqualBacktickGreaterThan,
    @Nullable String größe,
    @Nullable String userIdWithUnderscore,
    @Nullable String userId,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Names {
    Checks.pattern("2fa", _2fa, "^\\w*/?\"?$");
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                NamesJsonAdapter.NAMES.strings(),
                _default,
                record,
                getClassValue,
                toStringValue,
                hashCodeValue,
                waitValue,
                builderValue,
                build,
                additionalPropertiesValue,
                additionalProperty,
                moshi,
                reader,
                writer,
                object,
                serializeNulls,
                value,
                list,
                ID,
                $ref,
                aBCD,
                atType,
                _2fa,
                ampersandLessThanQuoteEqualBacktickGreaterThan,
                größe,
                userIdWithUnderscore,
                userId);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Names",
        NamesJsonAdapter.NAMES.strings(),
        additionalProperties,
        _default,
        record,
        getClassValue,
        toStringValue,
        hashCodeValue,
        waitValue,
        builderValue,
        build,
        additionalPropertiesValue,
        additionalProperty,
        moshi,
        reader,
        writer,
        object,
        serializeNulls,
        value,
        list,
        ID,
        $ref,
        aBCD,
        atType,
        _2fa,
        ampersandLessThanQuoteEqualBacktickGreaterThan,
        größe,
        userIdWithUnderscore,
        userId);
  }

  /** Builds a {@link Names}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String _default;
    @Nullable String record;
    @Nullable String getClassValue;
    @Nullable String toStringValue;
    @Nullable String hashCodeValue;
    @Nullable String waitValue;
    @Nullable String builderValue;
    @Nullable String build;
    @Nullable String additionalPropertiesValue;
    @Nullable String additionalProperty;
    @Nullable ModelString moshi;
    @Nullable Record reader;
    @Nullable SnakeCaseName writer;
    @Nullable Model2Fast object;
    @Nullable ModelBuilder serializeNulls;
    @Nullable String value;
    @Nullable String list;
    @Nullable String ID;
    @Nullable String $ref;
    @Nullable String aBCD;
    @Nullable String atType;
    @Nullable String _2fa;
    @Nullable String ampersandLessThanQuoteEqualBacktickGreaterThan;
    @Nullable String größe;
    @Nullable String userIdWithUnderscore;
    @Nullable String userId;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Names#_default()}. */
    public Builder _default(String _default) {
      this._default = Checks.notNull("default", _default);
      return this;
    }

    /** Sets {@link Names#record()}. */
    public Builder record(String record) {
      this.record = Checks.notNull("record", record);
      return this;
    }

    /** Sets {@link Names#getClassValue()}. */
    public Builder getClassValue(String getClassValue) {
      this.getClassValue = Checks.notNull("getClass", getClassValue);
      return this;
    }

    /** Sets {@link Names#toStringValue()}. */
    public Builder toStringValue(String toStringValue) {
      this.toStringValue = Checks.notNull("toString", toStringValue);
      return this;
    }

    /** Sets {@link Names#hashCodeValue()}. */
    public Builder hashCodeValue(String hashCodeValue) {
      this.hashCodeValue = Checks.notNull("hash_code", hashCodeValue);
      return this;
    }

    /** Sets {@link Names#waitValue()}. */
    public Builder waitValue(String waitValue) {
      this.waitValue = Checks.notNull("wait", waitValue);
      return this;
    }

    /** Sets {@link Names#builderValue()}. */
    public Builder builderValue(String builderValue) {
      this.builderValue = Checks.notNull("builder", builderValue);
      return this;
    }

    /** Sets {@link Names#build()}. */
    public Builder build(String build) {
      this.build = Checks.notNull("build", build);
      return this;
    }

    /** Sets {@link Names#additionalPropertiesValue()}. */
    public Builder additionalPropertiesValue(String additionalPropertiesValue) {
      this.additionalPropertiesValue =
          Checks.notNull("additionalProperties", additionalPropertiesValue);
      return this;
    }

    /** Sets {@link Names#additionalProperty()}. */
    public Builder additionalProperty(String additionalProperty) {
      this.additionalProperty = Checks.notNull("additionalProperty", additionalProperty);
      return this;
    }

    /** Sets {@link Names#moshi()}. */
    public Builder moshi(ModelString moshi) {
      this.moshi = Checks.notNull("moshi", moshi);
      return this;
    }

    /** Sets {@link Names#reader()}. */
    public Builder reader(Record reader) {
      this.reader = Checks.notNull("reader", reader);
      return this;
    }

    /** Sets {@link Names#writer()}. */
    public Builder writer(SnakeCaseName writer) {
      this.writer = Checks.notNull("writer", writer);
      return this;
    }

    /** Sets {@link Names#object()}. */
    public Builder object(Model2Fast object) {
      this.object = Checks.notNull("object", object);
      return this;
    }

    /** Sets {@link Names#serializeNulls()}. */
    public Builder serializeNulls(ModelBuilder serializeNulls) {
      this.serializeNulls = Checks.notNull("serializeNulls", serializeNulls);
      return this;
    }

    /** Sets {@link Names#value()}. */
    public Builder value(String value) {
      this.value = Checks.notNull("value", value);
      return this;
    }

    /** Sets {@link Names#list()}. */
    public Builder list(String list) {
      this.list = Checks.notNull("list", list);
      return this;
    }

    /** Sets {@link Names#ID()}. */
    public Builder ID(String ID) {
      this.ID = Checks.notNull("ID", ID);
      return this;
    }

    /** Sets {@link Names#$ref()}. */
    public Builder $ref(String $ref) {
      this.$ref = Checks.notNull("$ref_", $ref);
      return this;
    }

    /** Sets {@link Names#aBCD()}. */
    public Builder aBCD(String aBCD) {
      this.aBCD = Checks.notNull("a-b c.d", aBCD);
      return this;
    }

    /** Sets {@link Names#atType()}. */
    public Builder atType(String atType) {
      this.atType = Checks.notNull("@type", atType);
      return this;
    }

    /** Sets {@link Names#_2fa()}. */
    public Builder _2fa(String _2fa) {
      this._2fa = Checks.notNull("2fa", _2fa);
      return this;
    }

    /** Sets {@link Names#ampersandLessThanQuoteEqualBacktickGreaterThan()}. */
    public Builder ampersandLessThanQuoteEqualBacktickGreaterThan(
        String ampersandLessThanQuoteEqualBacktickGreaterThan) {
      this.ampersandLessThanQuoteEqualBacktickGreaterThan =
          Checks.notNull("&<'=`>", ampersandLessThanQuoteEqualBacktickGreaterThan);
      return this;
    }

    /** Sets {@link Names#größe()}. */
    public Builder größe(String größe) {
      this.größe = Checks.notNull("größe", größe);
      return this;
    }

    /** Sets {@link Names#userIdWithUnderscore()}. */
    public Builder userIdWithUnderscore(String userIdWithUnderscore) {
      this.userIdWithUnderscore = Checks.notNull("user_id", userIdWithUnderscore);
      return this;
    }

    /** Sets {@link Names#userId()}. */
    public Builder userId(String userId) {
      this.userId = Checks.notNull("userId", userId);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Names build() {
      return new Names(
          _default,
          record,
          getClassValue,
          toStringValue,
          hashCodeValue,
          waitValue,
          builderValue,
          build,
          additionalPropertiesValue,
          additionalProperty,
          moshi,
          reader,
          writer,
          object,
          serializeNulls,
          value,
          list,
          ID,
          $ref,
          aBCD,
          atType,
          _2fa,
          ampersandLessThanQuoteEqualBacktickGreaterThan,
          größe,
          userIdWithUnderscore,
          userId,
          additionalProperties);
    }
  }
}
