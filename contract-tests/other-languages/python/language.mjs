import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { all } from '../driver/names.mjs';
import { files, generate, generatorVersion, missing, textOf } from '../driver/generator.mjs';
import { HERE, OUT } from '../driver/places.mjs';
import { onPath, outcome, run } from '../driver/process.mjs';

// Windows has no python3.
const SYSTEM_PYTHON = !onPath('python3') && onPath('python') ? 'python' : 'python3';
const REQUIREMENTS = join(HERE, 'python/requirements.txt');
// Beside the generated code, which is thrown away each time; this is made again when the list changes.
const VENV = join(OUT, 'python-venv');
const PYTHON = join(VENV, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

async function installRequirements() {
  const installed = join(VENV, 'installed-requirements.txt');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(REQUIREMENTS, 'utf8')) return;
  rmSync(VENV, { recursive: true, force: true });
  await run(SYSTEM_PYTHON, ['-m', 'venv', VENV]);
  await run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--requirement', REQUIREMENTS]);
  await run(PYTHON, ['-m', 'pip', 'check']);
  copyFileSync(REQUIREMENTS, installed);
}

export default {
  name: 'Python',
  generator: async () => `openapi-generator python ${await generatorVersion()}`,
  calls: true,

  async missing() {
    const absent = missing(SYSTEM_PYTHON);
    if (absent) return absent;
    const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
    const { status } = await outcome(SYSTEM_PYTHON, ['-c', check]);
    return status === 0 ? undefined : 'no Python 3.10 or newer with venv and pip';
  },

  async generate(folder) {
    copyFileSync(join(HERE, 'python/calls.py'), join(folder, 'calls.py'));
    await generate('python', join(folder, 'client'), { packageName: 'sentry' });
  },

  async compile(folder) {
    await installRequirements();
    await run(PYTHON, ['-m', 'compileall', '-q', join(folder, 'client/sentry')]);
    // Silent on the client's own insides, which the generator does not keep strict; its types are used.
    await run(PYTHON, ['-m', 'mypy', '--strict', '--follow-imports', 'silent', 'calls.py'], {
      cwd: folder,
      env: { MYPYPATH: 'client' },
    });
  },

  call: (folder, env) => run(PYTHON, ['calls.py'], { cwd: folder, env: { ...env, PYTHONPATH: 'client' } }),

  names(folder) {
    const models = textOf(files(join(folder, 'client/sentry/models'), '.py'));
    const api = textOf([join(folder, 'client/sentry/api/teams_api.py')]);
    const union = (name) => {
      const body = models.slice(models.indexOf(`class ${name}(BaseModel):`));
      return all(/one_of_schemas: Set\[str\] = \{ (.*) \}/.exec(body)?.[1] ?? '', /"(\w+)"/g);
    };
    return {
      style: 'snake',
      models: all(models, /^class (\w+)\(/gm),
      methods: all(api, /^ {4}def ([a-z]\w*)\(/gm),
      variants: /^_(with_http_info|without_preload_content)$/,
      points: /def get_team_stats\([^{}]*?\) -> List\[List\[int\]\]:/.test(api),
      unions: { ErrorDetail: union('ErrorDetail'), ErrorCause: union('ErrorCause') },
      text: models + api,
    };
  },
};
