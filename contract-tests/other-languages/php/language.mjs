import { join } from 'node:path';
import { all } from '../driver/names.mjs';
import { checkEach, files, generate, generatorVersion, missing, textOf } from '../driver/generator.mjs';

const MODEL_INTERFACES = ['ModelInterface', 'OneOfInterface', 'AnyOfInterface'];
const SETTINGS = ['setHostIndex', 'getHostIndex', 'getConfig'];

export default {
  name: 'PHP',
  generator: async () => `openapi-generator php-nextgen ${await generatorVersion()}`,
  missing: () => missing('php'),
  // Of the two PHP generators the one that knows unions; `php` makes a class of the object alone.
  generate: (folder) => generate('php-nextgen', folder, { invokerPackage: 'SentryApi' }),
  compile: (folder) => checkEach('php', ['-l'], files(join(folder, 'src'), '.php')),

  names(folder) {
    const models = textOf(files(join(folder, 'src/Model'), '.php'));
    const api = textOf([join(folder, 'src/Api/TeamsApi.php')]);
    const union = (name) => {
      const body = models.slice(models.indexOf(`class ${name} `));
      return all(/function getOneOfTypes\(\): array\s+\{\s+return \[([^\]]*)\]/.exec(body)?.[1] ?? '', /'(?:\\\w+)*?\\?(\w+)'/g);
    };
    return {
      style: 'camel',
      models: all(models, /^(?:class|enum|interface) (\w+)/gm).filter((name) => !MODEL_INTERFACES.includes(name)),
      methods: all(api, /^ {4}public function ([a-z]\w*)\(/gm).filter((name) => !SETTINGS.includes(name)),
      variants: /^((Async)?(WithHttpInfo)?|Request)$/,
      // PHP's types end at array: a list of arrays.
      points: /'array\[\]',/.test(api),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text: models + api,
    };
  },
};
