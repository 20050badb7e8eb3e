import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { all, cases } from '../driver/names.mjs';
import { missing, textOf } from '../driver/generator.mjs';
import { HERE, SPEC } from '../driver/places.mjs';
import { outcome, run } from '../driver/process.mjs';
import { operations, readSpec } from '../driver/spec.mjs';

const FILES = ['go.mod', 'go.sum', 'main.go', 'oapi-codegen.yaml'];
/** What oapi-codegen writes beside the schemas: the client itself, and types for each operation. */
const CLIENT = /^(RequestEditorFn|HttpRequestDoer|Client|ClientOption|ClientInterface|ClientWithResponses|ClientWithResponsesInterface)$/;
const OF_AN_OPERATION = /^(Params|JSONRequestBody|Response|Response(\d\d\d|5XX)Headers)$/;

const pascal = (name) => name.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());

function isSupport(spec, name) {
  const named = [...Object.keys(spec.components.parameters), ...Object.keys(spec.components.responses)].map(pascal);
  const ids = operations(spec).map(({ id }) => cases.Pascal(id));
  return CLIENT.test(name) || named.includes(name)
    || ids.some((id) => name.startsWith(id) && OF_AN_OPERATION.test(name.slice(id.length)));
}

export default {
  name: 'Go',
  generator: async () => `oapi-codegen ${/oapi-codegen\/v2 v(\S+)/.exec(textOf([join(HERE, 'go/go.mod')]))[1]}`,
  calls: true,

  async missing() {
    const absent = missing('go');
    if (absent) return absent;
    // In this folder, because from 1.21 on go fetches the version that go.mod asks for.
    const { output } = await outcome('go', ['version'], { cwd: join(HERE, 'go') });
    const [, major, minor] = /go(\d+)\.(\d+)/.exec(output) ?? [];
    return Number(major) > 1 || Number(minor) >= 25 ? undefined : `no Go 1.25 or newer (${output.trim()})`;
  },

  async generate(folder) {
    for (const file of FILES) copyFileSync(join(HERE, 'go', file), join(folder, file));
    mkdirSync(join(folder, 'sentry'));
    await run('go', ['tool', 'oapi-codegen', '-config', 'oapi-codegen.yaml', '-o', 'sentry/sentry.go', SPEC], { cwd: folder });
  },

  async compile(folder) {
    await run('go', ['vet', './...'], { cwd: folder });
    await run('go', ['build', '-o', 'calls.exe', '.'], { cwd: folder });
  },

  call: (folder, env) => run(join(folder, 'calls.exe'), [], { env }),

  names(folder) {
    const spec = readSpec();
    const text = textOf([join(folder, 'sentry/sentry.go')]);
    const union = (name) => all(text, new RegExp(`^func \\(t ${name}\\) As(\\w+)\\(`, 'gm'));
    const schemas = Object.keys(spec.components.schemas);
    return {
      style: 'Pascal',
      models: all(text, /^type ([A-Z]\w*)/gm).filter((name) => schemas.includes(name) || !isSupport(spec, name)),
      methods: all(text, /^func \(c \*Client\) ([A-Z]\w*)\(/gm),
      variants: /^WithBody$/,
      points: /^type StatPoint = \[\]int64$/m.test(text) && /^type TeamStats = \[\]StatPoint$/m.test(text),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text,
    };
  },
};
