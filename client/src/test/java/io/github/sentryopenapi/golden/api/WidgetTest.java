package io.github.sentryopenapi.golden.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every construct that the templates know, decoded and encoded. */
class WidgetTest {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  private static final String JSON =
      """
      {"id":"1","size":9007199254740993,"soldAt":"2020-03-10T16:09:10.957295Z","name":"A",\
      "owner":"me","isNew":true,"count":2,"weight":1.5,"price":12.340,\
      "madeAt":"2019-04-06T02:00:21Z","checkedAt":1541541600,"color":"dark-green",\
      "mainPart":{"id":"2","parent":{"id":"3"}},"parts":[{"id":"2"},{"id":"4"}],\
      "tags":["a",""],"colors":["red","ultraviolet"],"grid":[[1,2],[],[3]],\
      "sales":[[1541541600,7]],"firstSale":[0,-1],"slug":"a-1","partsByName":{"x.y":{"id":"2"}},\
      "limits":{"b":2,"a":1},"extra":{"any":{"k": [1.0]},"none":null},"anything":[1.50,"x"],\
      "idp:provisioned":false,"class":"c"}\
      """;

  private static final Widget WIDGET =
      Widget.builder()
          .id("1")
          .size(9007199254740993L)
          .soldAt(Instant.parse("2020-03-10T16:09:10.957295Z"))
          .name("A")
          .owner("me")
          .isNew(true)
          .count(2)
          .weight(1.5)
          .price(new BigDecimal("12.340"))
          .madeAt(Instant.parse("2019-04-06T02:00:21Z"))
          .checkedAt(Instant.parse("2018-11-06T22:00:00Z"))
          .color(Color.DARK_GREEN)
          .mainPart(part("2").parent(part("3").build()).build())
          .parts(List.of(part("2").build(), part("4").build()))
          .tags(List.of("a", ""))
          .colors(List.of(Color.RED, new Color("ultraviolet")))
          .grid(List.of(List.of(1L, 2L), List.of(), List.of(3L)))
          .sales(List.of(new Sale(Instant.ofEpochSecond(1541541600), 7)))
          .firstSale(new Sale(Instant.EPOCH, -1))
          .slug("a-1")
          .partsByName(Map.of("x.y", part("2").build()))
          .limits(orderedMap("b", 2L, "a", 1L))
          .extra(orderedMap("any", new RawJson("{\"k\": [1.0]}"), "none", RawJson.NULL))
          .anything(new RawJson("[1.50,\"x\"]"))
          .idpProvisioned(false)
          .propertyClass("c")
          .build();

  @Test
  void everyConstructGoesThereAndBack() throws IOException {
    Widget decoded = MOSHI.adapter(Widget.class).fromJson(JSON);

    assertThat(decoded).isEqualTo(WIDGET).hasSameHashCodeAs(WIDGET);
    assertThat(MOSHI.adapter(Widget.class).toJson(decoded)).isEqualTo(JSON);
  }

  @Test
  void whatMayBeMissingMayBeMissing() throws IOException {
    String least = "{\"id\":\"1\",\"size\":5,\"soldAt\":null}";
    Widget decoded = MOSHI.adapter(Widget.class).fromJson("{\"size\":5,\"id\":\"1\"}");

    assertThat(decoded).isEqualTo(Widget.builder().id("1").size(5L).build());
    assertThat(MOSHI.adapter(Widget.class).fromJson(least)).isEqualTo(decoded);
    assertThat(MOSHI.adapter(Widget.class).toJson(decoded)).isEqualTo(least);
  }

  @Test
  void threeStatesOfANullableField() {
    NewWidget.Builder widget = NewWidget.builder().slug("a");

    assertThat(json(widget.build())).isEqualTo("{\"slug\":\"a\"}");
    assertThat(json(widget.owner(null).build())).isEqualTo("{\"slug\":\"a\",\"owner\":null}");
    assertThat(json(widget.owner("me").build())).isEqualTo("{\"slug\":\"a\",\"owner\":\"me\"}");
  }

  @Test
  void updateToNullIsNoEmptyUpdate() {
    assertThat(json(WidgetUpdate.builder().owner(null).build())).isEqualTo("{\"owner\":null}");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WidgetUpdate.builder().owner(null).owner("me").name("A").owner(null).name(null))
        .withMessage("'name' must not be null; leave it out instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WidgetUpdate.builder().build())
        .withMessage("'WidgetUpdate' must set at least 1 field");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"1\",\"soldAt\":null} | Required value 'size' missing at $",
        "{\"size\":null,\"id\":\"1\"} | Required value 'size' missing at $",
        "{\"size\":1.5} | Expected a long but was 1.5 at path $.size",
        "{\"count\":2147483648} | Expected an int but was 2147483648 at path $.count",
        "{\"parts\":[{}]} | Required value 'id' missing at $.parts[0]",
        "{\"partsByName\":{\"x\":{\"id\":null}}} | Required value 'id' missing at $.partsByName.x",
        "{\"tags\":[\"a\",null]} | Expected a string but was NULL at path $.tags[1]",
        "{\"limits\":{\"a\":null}} | Expected a long but was NULL at path $.limits.a",
        "{\"grid\":[[1],2]} | Expected BEGIN_ARRAY but was NUMBER at path $.grid[1]",
        "{\"firstSale\":[1]} | Expected a long but was END_ARRAY at path $.firstSale[1]",
        "{\"color\":[]} | Expected a string but was BEGIN_ARRAY at path $.color",
        "{\"price\":\"dear\"} | Expected a number but was \"dear\" at path $.price",
        "{\"checkedAt\":9223372036854775807} | Expected seconds since 1970 but was"
            + " 9223372036854775807 at path $.checkedAt",
      })
  void namesTheValueThatIsWrong(String json, String message) {
    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> MOSHI.adapter(Widget.class).fromJson(json))
        .withMessage(message);
  }

  @Test
  void recursionEndsBeforeTheStackDoes() {
    String deep = "{\"id\":\"1\",\"parent\":".repeat(300) + "null" + "}".repeat(300);

    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> MOSHI.adapter(Part.class).fromJson(deep))
        .withMessageStartingWith("Nesting too deep at $.parent.parent.");
  }

  @Test
  void limitsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewWidget.builder().slug("a").size(1001L).build())
        .withMessage("'size' must be at most 1000, but was 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewWidget.builder().slug("a").owner("o".repeat(21)).build())
        .withMessage(
            "'owner' must have at most 20 characters, but has 21: \"" + "o".repeat(21) + "\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewWidget.builder().slug("a").tags(Arrays.asList("a", null)).build())
        .withMessage("'tags' must not hold null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sale(null, 1))
        .withMessage("'timestamp' is required, but was null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Color(null))
        .withMessage("'value' is required, but was null");
  }

  @Test
  void listsAndMapsAreCopies() {
    List<String> tags = new ArrayList<>(List.of("a"));
    NewWidget widget = NewWidget.builder().slug("a").tags(tags).build();
    tags.add("b");

    assertThat(widget.tags()).containsExactly("a").isUnmodifiable();
    assertThat(WIDGET.limits()).isUnmodifiable();
    assertThat(WIDGET.additionalProperties()).isUnmodifiable();
  }

  @Test
  void textIsShort() {
    assertThat(WIDGET)
        .hasToString(
            "Widget[id=1, size=9007199254740993, soldAt=2020-03-10T16:09:10.957295Z, name=A,"
                + " owner=me, isNew=true, count=2, weight=1.5, price=12.340,"
                + " madeAt=2019-04-06T02:00:21Z, checkedAt=2018-11-06T22:00:00Z, color=dark-green,"
                + " mainPart=Part[id=2, parent=Part[id=3]], parts=[Part[id=2], Part[id=4]],"
                + " tags=[a, ], colors=[red, ultraviolet], grid=[[1, 2], [], [3]],"
                + " sales=[Sale[timestamp=2018-11-06T22:00:00Z, count=7]],"
                + " firstSale=Sale[timestamp=1970-01-01T00:00:00Z, count=-1], slug=a-1,"
                + " partsByName={x.y=Part[id=2]}, limits={b=2, a=1}, extra={any={\"k\": [1.0]},"
                + " none=null}, anything=[1.50,\"x\"], idp:provisioned=false, class=c]");
    assertThat(
            Widget.builder()
                .id("1")
                .size(1L)
                .soldAt(null)
                .colors(List.of(new Color("ultra\nviolet")))
                .parts(Collections.nCopies(100, part("2").build()))
                .build())
        .hasToString(
            "Widget[id=1, size=1, parts=[100 items], colors=[ultra?violet],"
                + " additionalProperties={soldAt=null}]");
    assertThat(new Color("x".repeat(101))).hasToString("x".repeat(100) + "…");
  }

  @Test
  void adaptersKnowNothingElse() {
    assertThat(new ModelAdapters().create(String.class, Set.of(), MOSHI)).isNull();
  }

  private static <T> Map<String, T> orderedMap(String key, T value, String otherKey, T other) {
    Map<String, T> map = new LinkedHashMap<>();
    map.put(key, value);
    map.put(otherKey, other);
    return map;
  }

  private static Part.Builder part(String id) {
    return Part.builder().id(id);
  }

  private static String json(NewWidget widget) {
    return MOSHI.adapter(NewWidget.class).toJson(widget);
  }

  private static String json(WidgetUpdate update) {
    return MOSHI.adapter(WidgetUpdate.class).toJson(update);
  }
}
