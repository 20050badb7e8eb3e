// The packed Maven artifact, as a project that depends on it sees it. Run when it is packed, with
// the folder of Maven's local repository: node tests-package/maven.mjs ~/.m2/repository
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const localRepository = process.argv[2] ?? join(homedir(), '.m2/repository');
const GROUP = ['io', 'github', 'sentryopenapi'];
const { version } = JSON.parse(readFileSync(join(root, 'target/dist/sentry.json'), 'utf8')).info;
const folder = mkdtempSync(join(tmpdir(), 'maven-'));
const project = join(folder, 'project');

before(() => {
  // As a server would have it. The parent comes along, because the artifact's pom names it.
  const remote = (artifact, ...files) => {
    const target = join(folder, 'remote', ...GROUP, artifact, version);
    mkdirSync(target, { recursive: true });
    for (const [source, end] of files) copyFileSync(join(root, source), join(target, `${artifact}-${version}${end}`));
  };
  const packed = `target/sentry-openapi-spec-${version}`;
  remote('sentry-openapi-parent', ['../pom.xml', '.pom']);
  remote('sentry-openapi-spec', ['pom.xml', '.pom'], [`${packed}.jar`, '.jar'], [`${packed}-openapi.zip`, '-openapi.zip']);
  borrow(localRepository, join(folder, 'local'), GROUP);
  mkdirSync(project);
  writeFileSync(join(project, 'pom.xml'), pom());
  const { status, stdout, stderr, error } = spawnSync(
    'mvn',
    ['--batch-mode', '--offline', '-Daether.offline.protocols=file', `-Dmaven.repo.local=${join(folder, 'local')}`, 'generate-resources'],
    { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  assert.equal(status, 0, error?.message ?? stdout + stderr);
});
after(() => rmSync(folder, { recursive: true }));

test('a project reads META-INF/openapi/sentry.json from its class path', () => {
  assert.equal(readFileSync(join(project, 'read.json'), 'utf8'), readFileSync(join(root, 'target/dist/sentry.json'), 'utf8'));
});

for (const [what, path] of [['the jar', 'jar/META-INF/openapi'], ['the zip', 'zip']]) {
  test(`${what} has every published file, byte for byte`, () => {
    const names = readdirSync(join(root, 'target/dist')).sort();
    assert.ok(names.includes('SHA256SUMS'));
    assert.deepEqual(readdirSync(join(project, path)).filter((name) => name !== 'LICENSE').sort(), names);
    for (const name of names) {
      assert.ok(readFileSync(join(project, path, name)).equals(readFileSync(join(root, 'target/dist', name))), name);
    }
  });
}

/** A local repository with everything but our own group, so that this is fetched, and kept nowhere. */
function borrow(from, to, [own, ...rest]) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== own) {
      symlinkSync(join(from, name), join(to, name));
    } else if (rest.length > 0) {
      borrow(join(from, name), join(to, name), rest);
    }
  }
}

function pom() {
  const dependency = (more) =>
    `<dependency><groupId>${GROUP.join('.')}</groupId><artifactId>sentry-openapi-spec</artifactId><version>${version}</version>${more}</dependency>`;
  const antrun = readFileSync(join(root, '../pom.xml'), 'utf8').match(/<artifactId>maven-antrun-plugin<\/artifactId>\s*<version>(.+?)</)[1];
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>scratch</groupId>
  <artifactId>scratch</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <repositories>
    <repository><id>scratch</id><url>file://${folder}/remote</url></repository>
  </repositories>
  <dependencies>
    ${dependency('')}
    ${dependency('<type>zip</type><classifier>openapi</classifier>')}
  </dependencies>
  <build><plugins><plugin>
    <artifactId>maven-antrun-plugin</artifactId>
    <version>${antrun}</version>
    <executions><execution>
      <phase>generate-resources</phase>
      <goals><goal>run</goal></goals>
      <configuration><target>
        <loadresource property="spec" encoding="UTF-8">
          <javaresource name="META-INF/openapi/sentry.json" classpathref="maven.compile.classpath"/>
        </loadresource>
        <echo file="read.json" message="\${spec}" encoding="UTF-8"/>
        <unzip src="\${${GROUP.join('.')}:sentry-openapi-spec:jar}" dest="jar"/>
        <unzip src="\${${GROUP.join('.')}:sentry-openapi-spec:zip:openapi}" dest="zip"/>
      </target></configuration>
    </execution></executions>
  </plugin></plugins></build>
</project>
`;
}
