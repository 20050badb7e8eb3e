import { join } from 'node:path';
import { all } from '../driver/names.mjs';
import { files, generate, generatorVersion, missing, textOf } from '../driver/generator.mjs';
import { run } from '../driver/process.mjs';

export default {
  name: 'C#',
  generator: async () => `openapi-generator csharp ${await generatorVersion()}`,
  missing: () => missing('dotnet'),
  // The default library, generichost, refuses every union whose value is a string; this one reads it.
  generate: (folder) => generate('csharp', folder, { library: 'httpclient', packageName: 'SentryApi', long: 'long' }),
  compile: (folder) => run('dotnet', ['build', '--nologo', join(folder, 'src/SentryApi')]),

  names(folder) {
    const models = textOf(files(join(folder, 'src/SentryApi/Model'), '.cs'));
    const api = textOf([join(folder, 'src/SentryApi/Api/TeamsApi.cs')]);
    const union = (name) => all(models, new RegExp(`public ${name}\\((\\w+) actualInstance\\)`, 'g'));
    return {
      style: 'Pascal',
      models: all(models, /^ {4}public (?:abstract )?(?:partial )?(?:class|enum) (\w+)/gm)
        .filter((name) => name !== 'AbstractOpenAPISchema' && !name.endsWith('JsonConverter')),
      methods: all(api, /^ {8}(?:\S+ )+?([A-Z]\w*)\(.*\);$/gm),
      variants: /^(WithHttpInfo)?(Async)?$/,
      points: /^ {8}List<List<long>> GetTeamStats\(/m.test(api),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text: models + api,
    };
  },
};
