// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A value of each format.
 *
 * @param day A date.
 * @param time A date-time.
 * @param uuid A UUID.
 * @param uri An address.
 * @param bytes Bytes in base64.
 * @param binary Bytes, which JSON has no place for.
 * @param password A secret.
 * @param email An address for mail.
 * @param decimal A number as text.
 * @param byteLists Lists of bytes.
 * @param days Dates by name.
 * @param uuids UUIDs.
 * @param int32 32 bits.
 * @param int64 64 bits.
 * @param uint64 64 bits and no sign.
 * @param _float 32 bits.
 * @param _double 64 bits.
 * @param number As many digits as there are.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Sheet(
    @Nullable LocalDate day,
    @Nullable Instant time,
    @Nullable UUID uuid,
    @Nullable String uri,
    @Nullable ByteString bytes,
    @Nullable String binary,
    @Nullable String password,
    @Nullable String email,
    @Nullable String decimal,
    @Nullable List<ByteString> byteLists,
    @Nullable Map<String, LocalDate> days,
    @Nullable List<UUID> uuids,
    @Nullable Integer int32,
    @Nullable Long int64,
    @Nullable BigDecimal uint64,
    @Nullable Double _float,
    @Nullable Double _double,
    @Nullable BigDecimal number,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Sheet {
    byteLists = Checks.copy("byteLists", byteLists);
    days = Checks.copy("days", days);
    uuids = Checks.copy("uuids", uuids);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                SheetJsonAdapter.NAMES.strings(),
                day,
                time,
                uuid,
                uri,
                bytes,
                binary,
                password,
                email,
                decimal,
                byteLists,
                days,
                uuids,
                int32,
                int64,
                uint64,
                _float,
                _double,
                number);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Sheet",
        SheetJsonAdapter.NAMES.strings(),
        additionalProperties,
        day,
        time,
        uuid,
        uri,
        bytes,
        binary,
        LogText.secret(password),
        email,
        decimal,
        byteLists,
        days,
        uuids,
        int32,
        int64,
        uint64,
        _float,
        _double,
        number);
  }

  /** Builds a {@link Sheet}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable LocalDate day;
    @Nullable Instant time;
    @Nullable UUID uuid;
    @Nullable String uri;
    @Nullable ByteString bytes;
    @Nullable String binary;
    @Nullable String password;
    @Nullable String email;
    @Nullable String decimal;
    @Nullable List<ByteString> byteLists;
    @Nullable Map<String, LocalDate> days;
    @Nullable List<UUID> uuids;
    @Nullable Integer int32;
    @Nullable Long int64;
    @Nullable BigDecimal uint64;
    @Nullable Double _float;
    @Nullable Double _double;
    @Nullable BigDecimal number;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Sheet#day()}. */
    public Builder day(LocalDate day) {
      this.day = Checks.notNull("day", day);
      return this;
    }

    /** Sets {@link Sheet#time()}. */
    public Builder time(Instant time) {
      this.time = Checks.notNull("time", time);
      return this;
    }

    /** Sets {@link Sheet#uuid()}. */
    public Builder uuid(UUID uuid) {
      this.uuid = Checks.notNull("uuid", uuid);
      return this;
    }

    /** Sets {@link Sheet#uri()}. */
    public Builder uri(String uri) {
      this.uri = Checks.notNull("uri", uri);
      return this;
    }

    /** Sets {@link Sheet#bytes()}. */
    public Builder bytes(ByteString bytes) {
      this.bytes = Checks.notNull("bytes", bytes);
      return this;
    }

    /** Sets {@link Sheet#binary()}. */
    public Builder binary(String binary) {
      this.binary = Checks.notNull("binary", binary);
      return this;
    }

    /** Sets {@link Sheet#password()}. */
    public Builder password(String password) {
      this.password = Checks.notNull("password", password);
      return this;
    }

    /** Sets {@link Sheet#email()}. */
    public Builder email(String email) {
      this.email = Checks.notNull("email", email);
      return this;
    }

    /** Sets {@link Sheet#decimal()}. */
    public Builder decimal(String decimal) {
      this.decimal = Checks.notNull("decimal", decimal);
      return this;
    }

    /** Sets {@link Sheet#byteLists()}. */
    public Builder byteLists(List<ByteString> byteLists) {
      this.byteLists = Checks.notNull("byteLists", byteLists);
      return this;
    }

    /** Sets {@link Sheet#days()}. */
    public Builder days(Map<String, LocalDate> days) {
      this.days = Checks.notNull("days", days);
      return this;
    }

    /** Sets {@link Sheet#uuids()}. */
    public Builder uuids(List<UUID> uuids) {
      this.uuids = Checks.notNull("uuids", uuids);
      return this;
    }

    /** Sets {@link Sheet#int32()}. */
    public Builder int32(Integer int32) {
      this.int32 = Checks.notNull("int32", int32);
      return this;
    }

    /** Sets {@link Sheet#int64()}. */
    public Builder int64(Long int64) {
      this.int64 = Checks.notNull("int64", int64);
      return this;
    }

    /** Sets {@link Sheet#uint64()}. */
    public Builder uint64(BigDecimal uint64) {
      this.uint64 = Checks.notNull("uint64", uint64);
      return this;
    }

    /** Sets {@link Sheet#_float()}. */
    public Builder _float(Double _float) {
      this._float = Checks.notNull("float", _float);
      return this;
    }

    /** Sets {@link Sheet#_double()}. */
    public Builder _double(Double _double) {
      this._double = Checks.notNull("double", _double);
      return this;
    }

    /** Sets {@link Sheet#number()}. */
    public Builder number(BigDecimal number) {
      this.number = Checks.notNull("number", number);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Sheet build() {
      return new Sheet(
          day,
          time,
          uuid,
          uri,
          bytes,
          binary,
          password,
          email,
          decimal,
          byteLists,
          days,
          uuids,
          int32,
          int64,
          uint64,
          _float,
          _double,
          number,
          additionalProperties);
    }
  }
}
