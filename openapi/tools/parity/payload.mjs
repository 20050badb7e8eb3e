// Where two JSON payloads differ: one entry for each leaf, or for what one side lacks as a whole.
import { isDeepStrictEqual } from 'node:util';

const inside = (value) => value !== null && typeof value === 'object';

export function differingLeaves(before, after, path = []) {
  if (isDeepStrictEqual(before, after)) return [];
  if (!inside(before) || !inside(after) || Array.isArray(before) !== Array.isArray(after)) return [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differingLeaves(before[key], after[key], [...path, key]));
}
