// Five hundred changes in fifty groups, as a rewrite of the whole description would make them.
import breaking from './breaking.mjs';

const levels = ['major', 'minor', 'patch'];

function group(number) {
  const level = levels[Math.min(2, Math.floor(number / 17))];
  const changes = Array.from({ length: 10 }, (_, index) => ({
    id: (number * 10 + index + 0x10000000).toString(16),
    level,
    rule: 'description-changed',
    sentence: `Response property \`property${index}\` of \`Schema${number}\` was changed.`,
    hurts: `Whoever reads \`property${index}\`.`,
    before: `property${index}:\n  type: string\n  description: ${'What it was. '.repeat(12)}\n  example: '${number}'\n`,
    after: `property${index}:\n  type: integer\n  description: ${'What it is now. '.repeat(12)}\n  example: ${number}\n`,
  }));
  return { title: `Schema${number}`, detail: `schema, used by operation${number}`, verdict: level, changes, see: [] };
}

export default {
  ...breaking,
  allowed: [],
  parts: breaking.parts.map((part, index) =>
    index === 0 ? { ...part, groups: Array.from({ length: 50 }, (_, number) => group(number)) } : { ...part, verdict: 'none', groups: [] },
  ),
};
