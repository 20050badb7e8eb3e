// What semantic versioning asks of the next version.
const VERSION = /^(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?$/;

function parse(version) {
  const [, major, minor, patch, pre] = version.match(VERSION) ?? [];
  return major === undefined ? undefined : { numbers: [major, minor, patch].map(Number), pre };
}

export const isVersion = (version) => parse(String(version)) !== undefined;

/**
 * The least version that may carry a change after `from`; empty if none needs to. Before 1.0.0 a break
 * asks for a new minor version only. What changes words alone goes out with the next release.
 */
export function needed(from, level) {
  if (level !== 'major' && level !== 'minor') return '';
  const { numbers, pre } = parse(from);
  const [major, minor, patch] = numbers;
  // A pre-release promises nothing beyond its own numbers.
  if (pre) return numbers.join('.');
  if (level === 'major') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  return major === 0 ? `0.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}

/** Whether a version is at least another; 2.0.0-rc.1 counts as 2.0.0. */
export function atLeast(version, least) {
  const [these, those] = [parse(version).numbers, parse(least).numbers];
  const at = these.findIndex((number, index) => number !== those[index]);
  return at < 0 || these[at] > those[at];
}
