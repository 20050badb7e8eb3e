import { copyFileSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { all } from '../driver/names.mjs';
import { textOf } from '../driver/generator.mjs';
import { HERE, MODULES, SPEC, packages } from '../driver/places.mjs';
import { run } from '../driver/process.mjs';

const version = (name) => packages(`${name}/package.json`).version;

/** A folder in which Node and TypeScript find the packages of the spec tools. */
export function nodeFolder(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  copyFileSync(join(HERE, 'typescript/tsconfig.json'), join(folder, 'tsconfig.json'));
  const link = join(folder, 'node_modules');
  if (!existsSync(link)) {
    rmSync(link, { force: true }); // a link that leads nowhere
    symlinkSync(MODULES, link, 'junction');
  }
}

export async function typeCheck(folder) {
  await run(process.execPath, [packages.resolve('typescript/bin/tsc'), '--project', folder]);
}

export default {
  name: 'TypeScript',
  generator: async () => `openapi-typescript ${version('openapi-typescript')}, openapi-fetch`,
  calls: true,
  missing: () => undefined,

  async generate(folder) {
    nodeFolder(folder);
    copyFileSync(join(HERE, 'typescript/calls.ts'), join(folder, 'calls.ts'));
    // default-non-nullable off: a request may leave out what has a default. No array-length: pairs
    // would be tuples, which openapi-fetch turns back into arrays, and then they do not fit.
    await run(process.execPath, [
      join(MODULES, 'openapi-typescript/bin/cli.js'), SPEC, '--output', join(folder, 'sentry.d.ts'),
      '--root-types', '--root-types-no-schema-prefix', '--default-non-nullable=false',
    ], { cwd: folder });
  },

  compile: typeCheck,
  call: (folder, env) => run(process.execPath, ['calls.js'], { cwd: folder, env }),

  names(folder) {
    const text = textOf([join(folder, 'sentry.d.ts')]);
    const union = (name) => {
      const line = new RegExp(`^ +${name}: (.*);$`, 'm').exec(text)?.[1] ?? '';
      return all(line, /components\["schemas"\]\["(\w+)"\]/g);
    };
    return {
      style: 'camel',
      models: all(text, /^export type (\w+) = components\['schemas'\]/gm),
      methods: all(text.slice(text.indexOf('export interface operations {')), /^ {4}(\w+): \{/gm),
      points: /^ +StatPoint: number\[\];$/m.test(text) && /"application\/json": components\["schemas"\]\["StatPoint"\]\[\];/.test(text),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text,
    };
  },
};
