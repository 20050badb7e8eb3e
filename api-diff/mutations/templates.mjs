// One change of a template each, and what it does to the Java SDK: a way to see that the comparison
// notices what breaks, and keeps quiet about what does not. `failure` stands for a client that does
// not compile any more.

/** Replaces every occurrence, and fails when there is none: the template has moved on. */
const replace = (from, to) => (text) => {
  if (!text.includes(from)) {
    throw new Error(`The template no longer has: ${from}`);
  }
  return text.replaceAll(from, to);
};

export default [
  {
    id: 'builder-prefix',
    what: 'builder methods are called withName instead of name',
    file: 'record.mustache',
    edit: replace('public Builder {{name}}(', 'public Builder with{{nameInPascalCase}}('),
    sdk: 'major',
    rule: 'method-renamed',
  },
  {
    id: 'builder-method-removed',
    what: 'builders no longer take fields that the spec does not name',
    file: 'record.mustache',
    edit: replace('public Builder additionalProperty(', 'Builder additionalProperty('),
    sdk: 'major',
    rule: 'method-removed',
  },
  {
    id: 'component-dropped',
    what: 'enums hide what they hold behind another name',
    file: 'enum.mustache',
    edit: (text) =>
      replace('({{>enumType}} value)', '({{>enumType}} text)')(text)
        .replace('Checks.required("value", value)', 'Checks.required("value", text)')
        .replace('LogText.value(value)', 'LogText.value(text)')
        .replace('  /** The value, short', '  String value() {\n    return text;\n  }\n\n  /** The value, short')
        .replace('@param value', '@param text'),
    sdk: 'major',
    rule: 'component-renamed',
  },
  {
    id: 'return-type',
    what: 'operations return a CompletableFuture',
    file: 'returnType.mustache',
    edit: replace('ApiCall<', 'java.util.concurrent.CompletableFuture<'),
    sdk: 'major',
    rule: 'return-type-changed',
  },
  {
    id: 'no-paging',
    what: 'list operations return a call of one page',
    file: 'returnType.mustache',
    edit: replace('PagedCall<{{{returnBaseType}}}>', 'ApiCall<{{{returnType}}}>'),
    sdk: 'major',
    rule: 'return-type-changed',
  },
  {
    id: 'parameter-order',
    what: 'the query comes before the path parameters and the body',
    file: 'operationWithQuery.mustache',
    edit: (text) =>
      replace(
        '({{#pathParams}}{{>pathParam}}, {{/pathParams}}{{#bodyParam}}@Body {{>bodyType}} {{paramName}}, {{/bodyParam}}@Tag {{>queryName}} {{>queryArgument}});',
        '(@Tag {{>queryName}} {{>queryArgument}}{{#pathParams}}, {{>pathParam}}{{/pathParams}}{{#bodyParam}}, @Body {{>bodyType}} {{paramName}}{{/bodyParam}});',
      )(
        replace(
          '.build());',
          '.build(){{#pathParams}}, {{paramName}}{{/pathParams}}{{#bodyParam}}{{#required}}, {{paramName}}{{/required}}{{/bodyParam}});',
        )(
          replace(
            '({{#pathParams}}{{paramName}}, {{/pathParams}}{{#bodyParam}}{{#required}}{{paramName}}, {{/required}}{{/bodyParam}}{{>queryName}}',
            '({{>queryName}}',
          )(text),
        ),
      ),
    sdk: 'major',
    rule: 'parameters-reordered',
  },
  {
    id: 'parameter-renamed',
    what: 'the query parameter of operations is called options',
    file: 'queryArgument.mustache',
    edit: replace('{{#lambda.camelcase}}{{>queryName}}{{/lambda.camelcase}}', 'options'),
    sdk: 'minor',
    rule: 'parameter-renamed',
  },
  {
    id: 'nullness-dropped',
    what: 'components that may be missing are not @Nullable',
    file: 'type.mustache',
    edit: replace('{{^required}}@Nullable {{/required}}', ''),
    sdk: 'major',
    rule: 'takes-no-null',
  },
  {
    id: 'nullness-spread',
    what: 'every component is @Nullable',
    file: 'type.mustache',
    edit: replace('{{#isNullable}}@Nullable {{/isNullable}}', '{{#isNullable}}@Nullable {{/isNullable}}{{^isNullable}}{{#required}}@Nullable {{/required}}{{/isNullable}}'),
    sdk: 'major',
    rule: 'may-be-null',
  },
  {
    id: 'null-unmarked',
    what: 'the generated package is not @NullMarked',
    file: 'packageInfo.mustache',
    edit: replace('@NullMarked\n', ''),
    sdk: 'major',
    rule: 'null-unmarked',
  },
  {
    id: 'builder-not-final',
    what: 'builders are not final, and still nobody can extend them',
    file: 'record.mustache',
    edit: replace('public static final class Builder', 'public static class Builder'),
    sdk: 'none',
  },
  {
    id: 'adapters-not-final',
    what: 'ModelAdapters can be extended',
    file: 'modelAdapters.mustache',
    edit: replace('public final class', 'public class'),
    sdk: 'minor',
    rule: 'class-opened',
  },
  {
    id: 'deprecated',
    what: 'every operation is deprecated',
    file: 'operationAnnotations.mustache',
    edit: replace('{{#isDeprecated}}\n  @Deprecated\n{{/isDeprecated}}', '  @Deprecated'),
    sdk: 'minor',
    rule: 'deprecated',
  },
  {
    id: 'constant-naming',
    what: 'constants of enums have a prefix',
    file: 'enum.mustache',
    edit: replace('{{classname}} {{name}} = new', '{{classname}} VALUE_{{name}} = new'),
    sdk: 'major',
    rule: 'constant-renamed',
  },
  {
    id: 'method-added',
    what: 'records have a toBuilder method',
    file: 'record.mustache',
    edit: replace(
      '  /** What is set, short',
      '  /** A builder. */\n  public Builder toBuilder() {\n    return builder();\n  }\n\n  /** What is set, short',
    ),
    sdk: 'minor',
    rule: 'method-added',
  },
  {
    id: 'javadoc',
    what: 'other Javadoc',
    file: 'record.mustache',
    edit: replace('A builder with nothing set.', 'A fresh builder.'),
    sdk: 'none',
  },
  {
    id: 'private-helper',
    what: 'a private method in records',
    file: 'record.mustache',
    edit: replace(
      '  /** What is set, short',
      '  private static void helper() {}\n\n  /** What is set, short',
    ),
    sdk: 'none',
  },
  {
    id: 'layout',
    what: 'other white space',
    file: 'operationAnnotationsBody.mustache',
    edit: replace('@{{httpMethod}}("{{{path}}}")', '@{{httpMethod}}(\n      "{{{path}}}")\n'),
    sdk: 'none',
  },
  {
    id: 'import-order',
    what: 'imports in another order',
    file: 'model.mustache',
    edit: replace(
      'import java.util.List;\nimport java.util.Map;',
      'import java.util.Map;\nimport java.util.List;',
    ),
    sdk: 'none',
  },
  {
    id: 'does-not-compile',
    what: 'records use a class that does not exist',
    file: 'record.mustache',
    edit: replace('return LogText.record(', 'return LogTexts.record('),
    sdk: 'major',
    rule: 'failure',
  },
];
