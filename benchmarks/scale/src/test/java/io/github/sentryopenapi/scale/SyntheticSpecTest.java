package io.github.sentryopenapi.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticSpecTest {
  @TempDir Path folder;

  @Test
  void hasAsManyOperationsAsAskedForAndEachOnce() throws IOException {
    Path file = folder.resolve("spec.json");
    assertThat(SyntheticSpec.write(1000, file)).isEqualTo(1601);
    JsonNode spec = new ObjectMapper().readTree(file.toFile());
    Set<String> operations = new HashSet<>();
    spec.get("paths").forEach(path -> operations.addAll(path.findValuesAsText("operationId")));
    assertThat(operations).hasSize(1000);
    assertThat(spec.get("tags")).hasSize(100);
  }

  @Test
  void isTheSameEachTime() throws IOException {
    Path one = folder.resolve("one.json");
    Path other = folder.resolve("other.json");
    SyntheticSpec.write(50, one);
    SyntheticSpec.write(50, other);
    assertThat(one).hasSameTextualContentAs(other);
  }

  @Test
  void aLargerOneHasTheSmallerOneInIt() throws IOException {
    Path small = folder.resolve("small.json");
    Path large = folder.resolve("large.json");
    SyntheticSpec.write(50, small);
    SyntheticSpec.write(200, large);
    JsonNode schemas = new ObjectMapper().readTree(large.toFile()).at("/components/schemas");
    for (var each :
        new ObjectMapper().readTree(small.toFile()).at("/components/schemas").properties()) {
      assertThat(schemas.get(each.getKey())).isEqualTo(each.getValue());
    }
  }

  @Test
  void refusesPartOfAResource() {
    assertThatThrownBy(() -> SyntheticSpec.write(51, folder.resolve("spec.json")))
        .hasMessage("operations come 5 at a time: 51");
  }

  @Test
  void refusesMoreThanItHasNamesFor() {
    assertThatThrownBy(() -> SyntheticSpec.write(2005, folder.resolve("spec.json")))
        .hasMessage("no name is left for resource 400");
    assertThat(Files.exists(folder.resolve("spec.json"))).isFalse();
  }
}
