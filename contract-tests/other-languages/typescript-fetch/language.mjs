import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { all } from '../driver/names.mjs';
import { files, generate, generatorVersion, textOf } from '../driver/generator.mjs';
import { HERE } from '../driver/places.mjs';
import { run } from '../driver/process.mjs';
import { nodeFolder, typeCheck } from '../typescript/language.mjs';

export default {
  name: 'TypeScript, generated client',
  generator: async () => `openapi-generator typescript-fetch ${await generatorVersion()}`,
  calls: true,
  missing: () => undefined,

  async generate(folder) {
    nodeFolder(folder);
    copyFileSync(join(HERE, 'typescript-fetch/calls.ts'), join(folder, 'calls.ts'));
    await generate('typescript-fetch', join(folder, 'client'), { importFileExtension: '.js', stringEnums: true });
  },

  compile: typeCheck,
  call: (folder, env) => run(process.execPath, ['calls.js'], { cwd: folder, env }),

  names(folder) {
    const models = textOf(files(join(folder, 'client/models'), '.ts').filter((file) => !/\.d\.ts$/.test(file)));
    const api = textOf([join(folder, 'client/apis/TeamsApi.ts')]);
    const union = (name) =>
      (new RegExp(`^export type ${name} = (.*);$`, 'm').exec(models)?.[1] ?? '').split(' | ');
    return {
      style: 'camel',
      models: all(models, /^export (?:interface|type|enum|class) (\w+)/gm),
      methods: all(api, /^ {4}async (\w+)\(/gm),
      variants: /^(Raw|RequestOpts)$/,
      points: /async getTeamStats\(.*\): Promise<Array<Array<number>>> \{/.test(api),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text: models + api,
    };
  },
};
