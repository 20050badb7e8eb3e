package io.github.sentryopenapi.golden.api;

import static io.github.sentryopenapi.golden.api.RoundTrip.assertRefused;
import static io.github.sentryopenapi.golden.api.RoundTrip.assertSame;
import static io.github.sentryopenapi.golden.api.RoundTrip.json;
import static io.github.sentryopenapi.golden.api.RoundTrip.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.UnknownValues;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** allOf, oneOf and anyOf. */
class UnionsTest {
  @Test
  void allOfIsOneRecordWithTheComponentsOfAll() {
    Part parent = Part.builder().id("1").build();

    assertSame(
        Crate.class,
        "{\"id\":\"2\",\"parent\":{\"id\":\"1\"},\"depth\":3,\"lid\":{\"id\":\"4\"},\"new\":[]}",
        Crate.builder()
            .id("2")
            .parent(parent)
            .depth(3)
            .lid(Part.builder().id("4").build())
            .additionalProperty("new", new RawJson("[]"))
            .build());
    assertSame(
        Crate.class,
        "{\"id\":\"2\",\"parent\":{\"id\":\"1\"},\"depth\":3,\"lid\":null}",
        Crate.builder().id("2").parent(parent).depth(3).lid(null).build());
    assertRefused(
        Crate.class, "{\"id\":\"2\",\"depth\":3}", "Required value 'parent' missing at $");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Crate.builder().id("2").depth(3).build())
        .withMessage("'parent' is required, but was null");
  }

  @Test
  void discriminatorTellsAlternativesApart() {
    Screw screw = Screw.builder().kind("screw").pitch(new BigDecimal("0.50")).build();
    Screw bolt = Screw.builder().kind("bolt").build();
    Nail nail = Nail.builder().kind("nail").length(5).build();

    assertSame(Fitting.class, "{\"kind\":\"screw\",\"pitch\":0.50}", new Fitting.OfScrew(screw));
    assertSame(Fitting.class, "{\"kind\":\"bolt\"}", new Fitting.OfScrew(bolt));
    assertSame(Fitting.class, "{\"kind\":\"nail\",\"length\":5}", new Fitting.OfNail(nail));
    assertThat(read(Fitting.class, "{\"length\":5,\"x\":{\"kind\":1},\"kind\":\"nail\"}"))
        .as("wherever it is")
        .isInstanceOf(Fitting.OfNail.class);
  }

  @Test
  void schemaNamesTellAlternativesApartWithoutMapping() {
    Nail nail = Nail.builder().kind("Nail").length(5).build();

    assertSame(Fastener.class, "{\"kind\":\"Nail\",\"length\":5}", new Fastener.OfNail(nail));
  }

  @Test
  void alternativesThatExtendTheUnionHoldItsComponents() {
    assertSame(
        Vehicle.class,
        "{\"type\":\"van\",\"plate\":\"A 1\",\"seats\":4}",
        new Vehicle.OfVan(Van.builder().type("van").plate("A 1").seats(4).build()));
    assertRefused(Vehicle.class, "{\"type\":\"truck\"}", "Required value 'axles' missing at $");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\": \"glue\", \"length\": 1.50}",
        "{\"length\":5}",
        "{\"kind\":null}",
        "{\"kind\":[]}",
        "{}",
        "[1, 2]",
        "\"nail\"",
        "12345678901234567890",
        "true",
      })
  void whatIsNoAlternativeIsKept(String json) {
    assertSame(Fitting.class, json, new Fitting.OfRawJson(new RawJson(json)));
  }

  @Test
  void kindOfJsonTellsAlternativesApart() {
    assertSame(Label.class, "\"7\"", new Label.OfString("7"));
    assertSame(Label.class, "7", new Label.OfLong(7L));
    assertSame(Label.class, "[\"a\",\"b\"]", new Label.OfList(List.of("a", "b")));
    assertSame(Label.class, "{\"id\":\"7\"}", new Label.OfPart(Part.builder().id("7").build()));
    assertSame(Label.class, "true", new Label.OfRawJson(new RawJson("true")));
    assertSame(Size.class, "-1", new Size.OfLevel(Level.NUMBER_MINUS_1));
    assertSame(Size.class, "{\"x\":2}", new Size.OfBins(new Bins(Map.of("x", 2L))));
    assertSame(Size.class, "\"2020-03-10\"", new Size.OfLocalDate(LocalDate.of(2020, 3, 10)));
    assertRefused(Label.class, "1.5", "Expected a long but was 1.5 at path $");
  }

  @Test
  void alternativesThatCannotBeToldApartAreKeptAsTheyCame() {
    String json = "{\"id\": \"7\"}";
    Part part = Part.builder().id("7").build();

    assertSame(Piece.class, json, new Piece.OfRawJson(new RawJson(json)));
    assertSame(Piece.class, "\"a\"", new Piece.OfString("a"));
    assertThat(json(Piece.class, new Piece.OfPart(part))).isEqualTo("{\"id\":\"7\"}");
  }

  @Test
  void unionsAreProperties() {
    assertSame(
        Unions.class,
        "{\"fitting\":{\"kind\":\"screw\"},\"vehicles\":[{\"type\":\"van\"},{\"type\": \"bus\"}],"
            + "\"sizes\":{\"a\":0},\"weight\":1.50,\"label\":null}",
        Unions.builder()
            .fitting(new Fitting.OfScrew(Screw.builder().kind("screw").build()))
            .vehicles(
                List.of(
                    new Vehicle.OfVan(Van.builder().type("van").build()),
                    new Vehicle.OfRawJson(new RawJson("{\"type\": \"bus\"}"))))
            .sizes(Map.of("a", new Size.OfLevel(Level.NUMBER_0)))
            .weight(new UnionsWeight.OfBigDecimal(new BigDecimal("1.50")))
            .label(null)
            .build());
    assertSame(
        Unions.class,
        "{\"weight\":{\"grams\": 1.50}}",
        Unions.builder()
            .weight(new UnionsWeight.OfRawJson(new RawJson("{\"grams\": 1.50}")))
            .build());
    assertRefused(
        Unions.class,
        "{\"fitting\":{\"kind\":\"nail\"}}",
        "Required value 'length' missing at $.fitting");
  }

  @Test
  void listenerIsToldOfAlternativesThatTheSpecDoesNotName() throws IOException {
    List<String> told = new ArrayList<>();
    UnknownValues unknown = new UnknownValues((path, value) -> told.add(path + "=" + value));
    JsonReader reader =
        JsonReader.of(
            new Buffer()
                .writeUtf8(
                    "{\"vehicles\":[{\"type\":\"bus\"},{\"type\":\"van\"}],\"sizes\":{\"a\":5}}"));
    unknown.watch(reader);
    new Moshi.Builder().add(new ModelAdapters()).build().adapter(Unions.class).fromJson(reader);

    assertThat(told).containsExactly("$.vehicles[*]=\"bus\"", "$.sizes.*=5");
  }

  @Test
  void nullIsNoAlternative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Label.OfString(null))
        .withMessage("'value' is required, but was null");
  }
}
