// Matches differences with the entries of deviations.yaml. Both must come out even: a difference that
// no entry covers is unexplained, and a place of an entry that covers no difference is idle.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export function deviations() {
  return parse(readFileSync(new URL('../../deviations.yaml', import.meta.url), 'utf8'));
}

/** `*` stands for anything between two dots. */
function pattern(place) {
  const literal = place.split('*').map((part) => part.replace(/[.?+^$(){}|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^.]*')}$`);
}

export function explain(differences, entries) {
  const all = [...differences.values()];
  const explained = new Set();
  const idle = [];
  for (const { kind, where } of entries) {
    for (const place of [where].flat()) {
      const covers = pattern(place);
      const covered = all.filter((each) => each.kind === kind && covers.test(each.key));
      covered.forEach((each) => explained.add(each));
      if (covered.length === 0) idle.push(`${kind} ${place}`);
    }
  }
  return { explained, unexplained: all.filter((each) => !explained.has(each)), idle };
}
