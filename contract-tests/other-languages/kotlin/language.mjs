import { join } from 'node:path';
import { all } from '../driver/names.mjs';
import { files, generate, generatorVersion, missing, textOf } from '../driver/generator.mjs';
import { HERE } from '../driver/places.mjs';
import { run } from '../driver/process.mjs';

export default {
  name: 'Kotlin',
  generator: async () => `openapi-generator kotlin ${await generatorVersion()}`,
  missing: () => missing('mvn'),

  // Only with Gson, and only with this switch, is a union more than the object among its alternatives.
  generate: (folder) =>
    generate('kotlin', folder, {
      serializationLibrary: 'gson', generateOneOfAnyOfWrappers: true, packageName: 'sentry', long: 'kotlin.Long',
    }),

  // The compiler comes from Maven like any other plugin, so that there is nothing to install.
  compile: (folder) =>
    run('mvn', ['--batch-mode', '--quiet', '--file', join(HERE, 'kotlin/pom.xml'), `-Dclient=${folder}`, 'compile']),

  names(folder) {
    const root = join(folder, 'src/main/kotlin/sentry');
    const models = textOf(files(join(root, 'models'), '.kt'));
    const api = textOf([join(root, 'apis/TeamsApi.kt')]);
    const union = (name) => {
      const start = models.indexOf(`data class ${name}(`);
      const body = models.slice(start, models.indexOf('\npackage ', start));
      return all(body, /val adapter(\w+) = gson/g).map((each) => each.replace(/^kotlin/, ''));
    };
    return {
      style: 'camel',
      models: all(models, /^(?:data |enum |sealed )?(?:class|interface|object) (\w+)/gm),
      methods: all(api, /^ {4}fun (\w+)\(/gm),
      variants: /^(WithHttpInfo|RequestConfig)$/,
      points: /fun getTeamStats\(.*\) : kotlin\.collections\.List<kotlin\.collections\.List<kotlin\.Long>> \{/.test(api),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text: models + api,
    };
  },
};
