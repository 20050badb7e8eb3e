package io.github.sentryopenapi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What an organization token says of itself: {@code sntrys_<base64 of JSON>_<secret>}, as Sentry's
 * {@code orgauthtoken_token.py} makes it. The payload is not signed, so it is taken as a wish where
 * to be sent, never as a proof of anything. What cannot be read is left out: sentry-cli takes such
 * a token for an opaque one, too.
 */
record OrganizationClaims(
    @Nullable String organization, @Nullable HttpUrl regionUrl, @Nullable HttpUrl url) {
  static final OrganizationClaims NONE = new OrganizationClaims(null, null, null);

  /** A payload has some 150 characters; more than this is none of Sentry's. */
  private static final int MAX_PAYLOAD_CHARS = 8 * 1024;

  /** Reads what follows the prefix. */
  static OrganizationClaims read(String payloadAndSecret) {
    int end = payloadAndSecret.lastIndexOf('_');
    if (end < 0 || end > MAX_PAYLOAD_CHARS) {
      return NONE;
    }
    try {
      byte[] json = decode(payloadAndSecret.substring(0, end));
      Map<String, String> claims = strings(JsonReader.of(new Buffer().write(json)));
      String organization = claims.get("org");
      return new OrganizationClaims(
          organization == null || organization.isBlank() ? null : organization,
          url(claims.get("region_url")),
          url(claims.get("url")));
    } catch (IllegalArgumentException | IOException | JsonDataException e) {
      return NONE;
    }
  }

  /** The servers that it names, that of the organization's region first. */
  List<HttpUrl> servers() {
    if (regionUrl == null) {
      return url == null ? List.of() : List.of(url);
    }
    return url == null ? List.of(regionUrl) : List.of(regionUrl, url);
  }

  /** Takes both alphabets, with padding or without. */
  private static byte[] decode(String base64) {
    return Base64.getDecoder().decode(base64.replace('-', '+').replace('_', '/'));
  }

  private static Map<String, String> strings(JsonReader reader) throws IOException {
    Map<String, String> strings = new HashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (reader.peek() == JsonReader.Token.STRING) {
        strings.put(name, reader.nextString());
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
    return reader.peek() == JsonReader.Token.END_DOCUMENT ? strings : Map.of();
  }

  /** A self-hosted server without a URL of its own leaves one out or sends null. */
  private static @Nullable HttpUrl url(@Nullable String text) {
    try {
      return text == null ? null : BaseUrl.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
