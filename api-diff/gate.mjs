// Whether the version and the changelog cover a change, and whether nothing goes without notice.
import { sectionOf, untold } from './changelog.mjs';
import { at, keys, METHODS, resolve } from './spec.mjs';
import { worst } from './rating.mjs';
import { atLeast, needed } from './versions.mjs';

/**
 * @param changes of all parts
 * @param base and now: version and changelog of each
 * @param released the spec and version of the last release; those of the base, if no tag names another
 */
export function gate({ changes, base, now, released }) {
  const binding = changes.filter((each) => !each.allowed);
  const level = worst(binding.map((each) => each.level));
  const needs = needed(released.version, level);
  const missing = untold(base.changelog, now.changelog, now.version, changes.filter((each) => ['minor', 'major'].includes(each.level) && each.names));
  const problems = [
    ...version({ needs, level, now, released }),
    ...binding.filter((each) => [each.gone ?? []].flat().some((gone) => !announced(gone, base.spec, released.spec))).map(unannounced),
    ...told({ missing, level, now }),
  ];
  return { needs, problems, missing: [...new Set(missing.map((each) => each.sentence))] };
}

function version({ needs, level, now, released }) {
  if (!atLeast(now.version, released.version)) {
    return [`The version went back: it is ${now.version}, after ${released.version}.`];
  }
  if (!needs || atLeast(now.version, needs)) return [];
  const what = level === 'major' ? 'breaks what users rely on' : 'adds to the API';
  return [`The change ${what}, and the version does not say so: after ${released.version} it must be ${needs} at least, and is ${now.version}.`];
}

function told({ missing, level, now }) {
  if (level !== 'minor' && level !== 'major') return [];
  if (!sectionOf(now.changelog, now.version)) return [`CHANGELOG.md has no section for ${now.version}.`];
  if (missing.length === 0) return [];
  return [`CHANGELOG.md does not tell ${missing.length === 1 ? 'a change' : `${missing.length} changes`} in the section of ${now.version}.`];
}

function unannounced({ id, sentence }) {
  return `${sentence.replace(/\.$/, '')}, without having been deprecated in a released version (${id}).`;
}

/** Whether something that is gone was deprecated in the last release, or was not part of it yet. */
function announced(gone, base, released) {
  const node = released === base ? at(base, gone) : inRelease(gone, base, released);
  if (node === undefined) return true;
  const operations = keys(gone).length === 2 && gone.startsWith('#/paths/') ? METHODS.flatMap((method) => node[method] ?? []) : [];
  return operations.length > 0 ? operations.every((each) => each.deprecated) : node.deprecated === true;
}

/** Parameters have an index, which may be another in the release; all else has a name. */
function inRelease(pointer, base, released) {
  const [, list, index] = pointer.match(/^(.*\/parameters)\/(\d+)$/) ?? [];
  if (!list) return at(released, pointer);
  const { name, in: place } = at(base, `${list}/${index}`);
  return (at(released, list) ?? []).map((each) => resolve(released, each)).find((each) => each.name === name && each.in === place);
}
