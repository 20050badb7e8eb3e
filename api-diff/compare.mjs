// Compares two sides of the project and makes the report.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { behaviour } from './behaviour.mjs';
import { Failure } from './failure.mjs';
import { gate } from './gate.mjs';
import { languages } from './languages.mjs';
import { worst } from './rating.mjs';
import { PARTS, grouped, identified } from './report.mjs';
import { keys, operations } from './spec.mjs';
import { usage } from './usage.mjs';
import { isVersion } from './versions.mjs';
import { differences, wire } from './wire.mjs';

/**
 * All changes, by part.
 *
 * @param base and now: `spec` read, `bundle` its file, and `sdk` what the Java SDK is made from
 * @param sdks compares the SDKs: `compareSdks`, with its Java
 */
export async function compare(base, now, work, sdks) {
  const sameCode = ['templates', 'runtime'].every((each) => digest(base.sdk[each]) === digest(now.sdk[each]));
  const sameSpec = readFileSync(base.bundle, 'utf8') === readFileSync(now.bundle, 'utf8');
  if (sameCode && sameSpec) return { wire: [], sdk: [], languages: [], behaviour: [] };
  // The longest first; it runs beside the rest.
  const compared = sdks([{ name: 'sdk', base: base.sdk, now: now.sdk }], work);
  compared.catch(() => {}); // Awaited below, unless the rest fails first.
  const found = sameSpec ? [] : differences(base.bundle, now.bundle);
  const others = sameSpec ? [] : await languages(base.spec, now.spec);
  return {
    wire: wire(base.spec, now.spec, found),
    languages: others,
    behaviour: behaviour(base.spec, now.spec, found),
    sdk: sdkChanges((await compared).get('sdk'), sameCode),
  };
}

/** A change of the SDK that follows from the spec is told to users with that of the spec. */
export function sdkChanges({ changes, failure }, followsFromSpec) {
  if (failure) return [withoutSdk(failure)];
  return changes.map((change) => (followsFromSpec ? change : { ...change, names: [change.type.split('.').pop()] }));
}

/** A base that gives no SDK has no users that could be hurt. */
function withoutSdk(failure) {
  const first = failure.startsWith('The client of the base ');
  return {
    rule: first ? 'first-sdk' : 'no-sdk',
    level: first ? 'minor' : 'major',
    type: 'The whole SDK',
    sentence: first
      ? 'There is a Java SDK now. The base gives none, so there is nothing to compare it with.'
      : 'There is no Java SDK any more: what is generated does not compile.',
    hurts: first ? `Nobody: it comes on top. ${failure}` : `Whoever uses the jar. ${failure}`,
    before: null,
    after: null,
    names: [],
  };
}

/** The report, from all changes and what the gate says of them. */
export function reportOf({ parts, base, now, released, exceptions, seconds }) {
  const users = new Map([...usage(base.spec), ...usage(now.spec)]);
  const allowed = new Map(exceptions.map(({ id, reason }) => [id, reason]));
  const all = Object.entries(parts).map(([key, changes]) => [
    key,
    identified(key, changes).map((change) => ({
      ...change,
      ...(allowed.has(change.id) ? { allowed: allowed.get(change.id) } : {}),
      names: change.names ?? (key === 'wire' || key === 'behaviour' ? namesOf(change, users) : undefined),
    })),
  ]);
  const changes = all.flatMap(([, each]) => each);
  // Other languages hear of names only there; with a change of the wire, that is what is told.
  if (!changes.some((each) => each.names)) {
    for (const each of changes) each.names ??= each.owner?.names ?? each.owner?.operations ?? [each.type.split('.').pop()];
  }
  const { needs, problems, missing } = gate({ changes, base, now, released });
  return {
    verdict: worst(changes.map((each) => each.level)),
    passed: problems.length === 0,
    problems,
    base: { ref: base.ref, commit: base.commit, version: base.version },
    now: { version: now.version },
    released: released.version === base.version ? null : released.version,
    needs,
    changelog: { missing },
    allowed: exceptions.filter(({ id }) => changes.some((each) => each.id === id)),
    parts: Object.keys(PARTS).map((key) => {
      const mine = all.find(([each]) => each === key)[1];
      const verdict = worst(mine.map((each) => each.level));
      return { key, title: PARTS[key], verdict, groups: grouped(mine, [base.spec, now.spec]) };
    }),
    seconds,
  };
}

/** The names under which users know what a change of the spec touches. */
function namesOf({ owner, pointer }, users) {
  const { component, operations: ids, names = [] } = owner;
  const shared = component ? [component.split('/').pop(), ...(users.get(component)?.keys() ?? [])] : [];
  const top = keys(pointer ?? '#')[0];
  const whole = { security: ['security', 'sign-in', 'authentication'], servers: ['server', 'servers'] }[top] ?? [];
  return [...new Set([...ids, ...shared, ...names, ...whole])];
}

/** What a side holds beside its spec, which is read already. */
export function side(folder, spec, bundle, sdk) {
  const changelog = join(folder ?? '', 'CHANGELOG.md');
  const version = spec.info?.version;
  if (!isVersion(version)) throw new Failure(`info.version is '${version}', which is no version such as 1.2.0.`);
  if (operations(spec).length === 0) throw new Failure('The spec has no operation, so there is nothing to compare.');
  return { spec, bundle, sdk, version, changelog: folder && existsSync(changelog) ? readFileSync(changelog, 'utf8') : '' };
}

function digest(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const file of files.map((each) => join(each.parentPath ?? each.path, each.name)).sort()) {
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
