package io.github.sentryopenapi.golden.api;

import static io.github.sentryopenapi.golden.api.RoundTrip.assertRefused;
import static io.github.sentryopenapi.golden.api.RoundTrip.assertSame;
import static io.github.sentryopenapi.golden.api.RoundTrip.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.UnknownValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Objects, maps and lists of every depth. */
class MapsTest {
  @Test
  void freeFormIsKeptAsItCame() {
    assertSame(
        Box.class,
        "{\"free\":{\"a\": 1.0},\"closed\":{},\"any\":{\"a\":null,\"b\":[1"
            + " ]},\"anyItems\":[null,1.0,{}],\"notes\":{\"a\":[ ]},\"nothing\":{\"n\":"
            + " 0},\"whatever\":1.0}",
        Box.builder()
            .free(new RawJson("{\"a\": 1.0}"))
            .closed(new RawJson("{}"))
            .any(ordered("a", RawJson.NULL, "b", new RawJson("[1 ]")))
            .anyItems(List.of(RawJson.NULL, new RawJson("1.0"), new RawJson("{}")))
            .notes(new Notes(Map.of("a", new RawJson("[ ]"))))
            .nothing(new RawJson("{\"n\": 0}"))
            .whatever(new RawJson("1.0"))
            .build());
  }

  @Test
  void listsAndMapsHoldEachOther() {
    assertSame(
        Box.class,
        "{\"listsByName\":{\"a\":[\"x\"],\"b\":[]},\"mapsByName\":{\"a\":{\"x\":1}},"
            + "\"maps\":[{\"x\":true},{}],\"cube\":[[[1.5],[]],[]],\"words\":[\"b\",\"a\",\"b\"]}",
        Box.builder()
            .listsByName(ordered("a", List.of("x"), "b", List.of()))
            .mapsByName(Map.of("a", Map.of("x", 1)))
            .maps(List.of(Map.of("x", true), Map.of()))
            .cube(List.of(List.of(List.of(1.5), List.of()), List.of()))
            .words(List.of("b", "a", "b"))
            .build());
    assertRefused(
        Box.class,
        "{\"maps\":[{\"x\":null}]}",
        "Expected a boolean but was NULL at path $.maps[0].x");
  }

  @Test
  void nullsAreKeptWhereTheSpecAllowsThem() {
    assertSame(
        Box.class,
        "{\"gaps\":[\"a\",null],\"gapsByName\":{\"a\":null,\"b\":\"red\"},\"gapLists\":[null,[1,null]]}",
        Box.builder()
            .gaps(Arrays.asList("a", null))
            .gapsByName(ordered("a", null, "b", Color.RED))
            .gapLists(Arrays.asList(null, Arrays.asList(1, null)))
            .build());
    assertSame(Box.class, "{\"gapLists\":null}", Box.builder().gapLists(null).build());
    assertRefused(
        Box.class, "{\"gaps\":[[]]}", "Expected a string but was BEGIN_ARRAY at path $.gaps[0]");
  }

  @Test
  void listenerIsToldOfValuesBesideNulls() throws IOException {
    List<String> told = new ArrayList<>();
    UnknownValues unknown = new UnknownValues((path, value) -> told.add(path + "=" + value));
    String json = "{\"gapsByName\":{\"a\":null,\"b\":\"blue\",\"c\":\"red\"}}";
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    unknown.watch(reader);
    new Moshi.Builder().add(new ModelAdapters()).build().adapter(Box.class).fromJson(reader);

    assertThat(told).containsExactly("$.gapsByName.*=\"blue\"");
  }

  @Test
  void copiesWithNullsAreCopies() {
    List<String> gaps = new ArrayList<>(Arrays.asList("a", null));
    Map<String, Color> gapsByName = new HashMap<>();
    gapsByName.put("a", null);
    Box box = Box.builder().gaps(gaps).gapsByName(gapsByName).build();
    gaps.add("b");
    gapsByName.put(null, null);

    assertThat(box.gaps()).containsExactly("a", null).isUnmodifiable();
    assertThat(box.gapsByName()).hasSize(1).isUnmodifiable();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Box.builder().gapsByName(gapsByName).build())
        .withMessage("'gapsByName' must not hold null as a key");
  }

  @Test
  void namedListsAndMapsAreRecords() {
    Part part = Part.builder().id("1").build();
    List<Part> parts = new ArrayList<>(List.of(part));
    Rows rows = new Rows(parts);
    parts.clear();

    assertSame(
        Box.class,
        "{\"bins\":{\"b\":2,\"a\":1},\"rows\":[{\"id\":\"1\"}]}",
        Box.builder().bins(new Bins(ordered("b", 2L, "a", 1L))).rows(rows).build());
    assertSame(Rows.class, "[{\"id\":\"1\"}]", rows);
    assertThat(rows).hasToString("[Part[id=1]]");
    assertRefused(Rows.class, "[null]", "Expected BEGIN_OBJECT but was NULL at path $[0]");
    assertRefused(Bins.class, "[]", "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bins(null))
        .withMessage("'value' is required, but was null");
  }

  @Test
  void propertiesByNameAreKeptBesideOthers() {
    assertSame(
        Box.class,
        "{\"slots\":{\"first\":\"a\",\"second\":2}}",
        Box.builder()
            .slots(
                Slots.builder().first("a").additionalProperty("second", new RawJson("2")).build())
            .build());
  }

  @Test
  void objectsWithoutANameAreRecords() {
    assertSame(
        Box.class,
        "{\"inner\":{\"depth\":1},\"inners\":[{\"depth\":2}]}",
        Box.builder()
            .inner(BoxInner.builder().depth(1).build())
            .inners(List.of(BoxInnersInner.builder().depth(2).build()))
            .build());
  }

  @Test
  void schemasHoldTheirOwnKind() {
    Tree leaf = Tree.builder().build();

    assertSame(
        Tree.class,
        "{\"next\":{},\"branches\":[{},{\"next\":{}}],\"byName\":{\"a\":{}},\"nest\":{\"tree\":{}}}",
        Tree.builder()
            .next(leaf)
            .branches(List.of(leaf, Tree.builder().next(leaf).build()))
            .byName(Map.of("a", leaf))
            .nest(Nest.builder().tree(leaf).build())
            .build());
    assertThat(read(Tree.class, "{\"next\":null}").next()).isNull();
  }

  private static <T> Map<String, T> ordered(String key, T value, String otherKey, T otherValue) {
    Map<String, T> map = new LinkedHashMap<>();
    map.put(key, value);
    map.put(otherKey, otherValue);
    return map;
  }
}
