package io.github.sentryopenapi.golden.api;

import static io.github.sentryopenapi.golden.api.RoundTrip.assertSame;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Names that are no Java names, or that Java or the templates need for something else. */
class NamesTest {
  @Test
  void eachNameIsOneInJson() {
    assertSame(
        Names.class,
        "{\"default\":\"1\",\"record\":\"2\",\"getClass\":\"3\",\"toString\":\"4\",\"hash_code\":\"5\","
            + "\"wait\":\"6\",\"builder\":\"7\",\"build\":\"8\",\"additionalProperties\":\"9\","
            + "\"additionalProperty\":\"10\",\"moshi\":{\"text\":\"11\"},\"reader\":{\"text\":\"12\"},"
            + "\"writer\":{\"text\":\"13\"},\"object\":{\"text\":\"14\"},"
            + "\"serializeNulls\":{\"text\":\"15\"},\"value\":\"16\",\"list\":\"17\",\"ID\":\"18\",\"$ref_\":\"19\",\"a-b"
            + " c.d\":\"20\",\"@type\":\"21\",\"2fa\":\"22\",\"&<'=`>\":\"23\","
            + "\"größe\":\"24\",\"user_id\":\"25\",\"userId\":\"26\"}",
        Names.builder()
            ._default("1")
            .record("2")
            .getClassValue("3")
            .toStringValue("4")
            .hashCodeValue("5")
            .waitValue("6")
            .builderValue("7")
            .build("8")
            .additionalPropertiesValue("9")
            .additionalProperty("10")
            .moshi(ModelString.builder().text("11").build())
            .reader(Record.builder().text("12").build())
            .writer(SnakeCaseName.builder().text("13").build())
            .object(Model2Fast.builder().text("14").build())
            .serializeNulls(ModelBuilder.builder().text("15").build())
            .value("16")
            .list("17")
            .ID("18")
            .$ref("19")
            .aBCD("20")
            .atType("21")
            ._2fa("22")
            .ampersandLessThanQuoteEqualBacktickGreaterThan("23")
            .größe("24")
            .userIdWithUnderscore("25")
            .userId("26")
            .build());
  }

  @Test
  void failuresNameThePropertyAsTheSpecDoes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Names.builder()._2fa("a b").build())
        .withMessage("'2fa' must match ^\\w*/?\"?$: \"a b\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Names.builder().aBCD(null))
        .withMessage("'a-b c.d' must not be null; leave it out instead");
  }
}
