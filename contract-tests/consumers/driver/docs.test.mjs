// What the documentation tells users to write is what the projects here are made of.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HERE, ROOT, VERSION } from './places.mjs';

const page = readFileSync(join(ROOT, 'client/docs/platforms.md'), 'utf8');
const documented = (language) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)[1];
const file = (path) => readFileSync(join(HERE, path), 'utf8');

test('dependencies for OkHttp 5 with Maven', () => {
  const [, used] = /<dependencies>\n([^]*?) *<\/dependencies>/.exec(file('okhttp5/pom.xml'));
  assert.equal(documented('xml'), used.replace(/^ {4}/gm, '').replace('${client.version}', VERSION));
});

test('dependencies for OkHttp 5 with Gradle', () => {
  const [used] = /^dependencies \{[^]*?^\}\n/m.exec(file('gradle/okhttp5/build.gradle'));
  assert.equal(documented('groovy'), used.replace('$clientVersion', VERSION));
});

test('what a module requires', () => {
  const [, documents] = /\{([^]*)\}/.exec(documented('java'));
  const [, used] = /\{([^]*)\}/.exec(file('java/module-info.java'));
  assert.equal(documents, used);
});
