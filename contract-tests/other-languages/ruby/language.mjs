import { join } from 'node:path';
import { all } from '../driver/names.mjs';
import { checkEach, files, generate, generatorVersion, missing, textOf } from '../driver/generator.mjs';

export default {
  name: 'Ruby',
  generator: async () => `openapi-generator ruby ${await generatorVersion()}`,
  generate: (folder) => generate('ruby', folder, { gemName: 'sentry_api', moduleName: 'SentryApi' }),
  missing: () => missing('ruby'),
  compile: (folder) => checkEach('ruby', ['-c'], files(join(folder, 'lib'), '.rb')),

  names(folder) {
    const models = textOf(files(join(folder, 'lib/sentry_api/models'), '.rb'));
    const api = textOf([join(folder, 'lib/sentry_api/api/teams_api.rb')]);
    const union = (name) => {
      const body = models.slice(models.indexOf(`module ${name}\n`));
      return all(/def openapi_one_of\s+\[([^\]]*)\]/.exec(body)?.[1] ?? '', /:'(\w+)'/g);
    };
    return {
      style: 'snake',
      // ApiModelBase is what the models inherit from.
      models: all(models, /^ {2}(?:class|module) (\w+)/gm).filter((name) => name !== 'ApiModelBase'),
      methods: all(api, /^ {4}def ([a-z]\w*)\(/gm).filter((name) => name !== 'initialize'),
      variants: /^_with_http_info$/,
      // Ruby's generator names the outer two types: a list of arrays, whose numbers are Ruby's own.
      points: /:debug_return_type\] \|\| 'Array<Array>'/.test(api),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text: models + api,
    };
  },
};
