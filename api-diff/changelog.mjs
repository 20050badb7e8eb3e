// Whether CHANGELOG.md tells users what changed.

/** Its sections, from the newest: heading and lines. */
function sections(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading, ...lines] = section.split('\n');
      return { heading, lines };
    });
}

/**
 * The changes that the section of this version does not tell. A line tells a change if it is new and
 * names the operation, schema or class that changed, as a word.
 *
 * @param changes each with the `names` under which a user knows what changed; none for the whole API
 */
export function untold(before, after, version, changes) {
  const section = sectionOf(after, version);
  const known = new Set(before.split('\n'));
  const lines = (section?.lines ?? []).filter((line) => /\w/.test(line) && !line.startsWith('#') && !known.has(line));
  const tells = (name) => lines.some((line) => new RegExp(`(?<![\\w-])${escape(name)}(?![\\w-])`, 'i').test(line));
  return changes.filter(({ names }) => (names.length === 0 ? lines.length === 0 : !names.some(tells)));
}

export function sectionOf(text, version) {
  return sections(text).find(({ heading }) => heading.split(/[\s:[\]()]+/).includes(version));
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
