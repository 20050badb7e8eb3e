// How grave a change of the wire is, and for whom. Redocly rates what it has a rule for; the rest it
// calls minor if it was added and patch otherwise, which is too little for some. Rated anew here:
//
//   what a server accepts or sends in more or fewer forms, with nobody hurt      minor
//   a request property that is no longer known: who sends it is ignored          major
//   another default of something sent: who leaves it out gets something else     major
//
// What is no matter of the wire at all has no rating here; languages.mjs and behaviour.mjs have it.

export const LEVELS = ['none', 'patch', 'minor', 'major'];
export const worst = (levels) => LEVELS[Math.max(0, ...[...levels].map((each) => LEVELS.indexOf(each)))];

const WORDS = ['description', 'summary', 'title', 'externalDocs', 'termsOfService', 'contact', 'license', 'xml'];
/** Changes that names and words make, and what else is compared elsewhere. */
const ELSEWHERE = ['operationId', 'tags', 'example', 'examples', 'deprecated', 'version'];

/**
 * The rule and level of a change that Redocly found, or undefined if it is no matter of the wire.
 *
 * @param change one of the `changes` of `redocly diff`
 * @param sent whether a request carries it
 * @param received whether an answer carries it
 */
export function rate(change, { sent, received }) {
  const { kind, typeName, property, verdicts } = change;
  if (ELSEWHERE.includes(property) || /^(Example|ExamplesMap|Tag|TagList)$/.test(typeName)) return undefined;
  // What it does for clients is told by what they are compared with.
  if (typeName === 'SpecExtension' || property?.startsWith('x-')) return undefined;
  if (verdicts.length > 0) return { rule: verdicts[0].ruleId, level: worst(verdicts.map((each) => each.impact)) };
  // A component by itself is in no message; where it is used, that is told as well.
  if (/^#\/components(\/[^/]+){0,2}$/.test(change.path) && kind !== 'modified') return undefined;
  if (typeName === 'PathItem' && property === 'key') return undefined;
  if (typeName === 'Parameter' && property === 'name') return undefined;
  if (typeName === 'ServerVariable') return undefined;
  // Only its description, or what comes with another type, which is told by itself.
  if (typeName === 'SecurityScheme' && property !== 'description') return undefined;
  if (kind === 'removed' && typeName === 'Schema' && sent) return { rule: 'request-property-removed', level: 'major' };
  if (typeName === 'Schema' && property === 'default') {
    return sent ? { rule: 'default-changed', level: 'major' } : { rule: 'default-changed', level: 'patch' };
  }
  if (WORDS.includes(property) || /^(Info|Contact|License|ExternalDocs)$/.test(typeName)) {
    return { rule: 'words', level: 'patch' };
  }
  if (kind === 'added') return { rule: 'added', level: 'minor' };
  if (isReordered(change)) return { rule: 'words', level: 'patch' };
  if (kind === 'removed') return { rule: 'removed', level: 'minor' };
  return { rule: received && !sent ? 'sent-in-fewer-forms' : 'accepted-in-more-forms', level: 'minor' };
}

/** A list of names or values, of which only the order is another. */
function isReordered({ kind, base, revision }) {
  const [from, to] = [base?.value, revision?.value];
  const sorted = (list) => JSON.stringify([...list].sort());
  return kind === 'modified' && Array.isArray(from) && Array.isArray(to) && sorted(from) === sorted(to);
}

const GRAVE = {
  'property-removed': ({ name }) => `Whoever reads ${name}: it no longer comes.`,
  'request-property-removed': ({ name }) => `Whoever sends ${name}: it is no longer understood.`,
  'schema-type-changed': ({ received, property }) =>
    property === 'nullable' && received
      ? 'Whoever reads it and does not expect null.'
      : `Whoever ${who(received)} it as the old type.`,
  'enum-values-added': () => 'Whoever reads it and takes the old values for all there are, as clients with closed enums do.',
  'enum-values-removed': () => 'Whoever sends a value that is gone: it is refused.',
  'required-properties-added': () => 'Whoever does not send it: the request is refused.',
  'required-properties-removed': () => 'Whoever reads it and counts on it: it may be missing.',
  'schema-constraint-changed': ({ sent }) =>
    sent ? 'Whoever sends what only the old limit allows: it is refused.' : 'Whoever reads it and counts on the old limit.',
  'schema-combinator-changed': ({ sent }) => `Whoever ${sent ? 'sends' : 'reads'} one of the forms that changed.`,
  'parameter-removed': () => 'Whoever sends it the old way: it has no effect.',
  'parameter-became-required': () => 'Whoever leaves it out: the request is refused.',
  'parameter-serialization-changed': () => 'Whoever sends it the old way: the server reads something else.',
  'request-body-became-required': () => 'Whoever sends no body: the request is refused.',
  'request-body-removed': () => 'Whoever sends a body: it has no effect.',
  'response-removed': () => 'Whoever handles this status: it no longer comes, and another may come that nobody handles.',
  'response-header-removed': () => 'Whoever reads the header: it no longer comes.',
  'media-type-removed': ({ sent }) => `Whoever ${sent ? 'sends' : 'reads'} this content type.`,
  'security-requirement-changed': () => 'Whoever signs in the way that is no longer enough: the answer is 401.',
  'security-scheme-changed': () => 'Whoever sends a token the old way: the answer is 401.',
  'server-removed': () => 'Whoever calls this server.',
  'operation-removed': () => 'Whoever calls it: there is nothing there.',
  'path-removed': () => 'Whoever calls it: there is nothing there.',
  'default-changed': () => 'Whoever leaves it out: the server takes another value than before.',
};
const who = (received) => (received ? 'reads' : 'sends');

/** One sentence on who is hurt; empty for words. */
export function hurts({ rule, level }, facts) {
  if (level === 'major') return GRAVE[rule]?.(facts) ?? `Whoever ${who(facts.received)} it as before.`;
  if (level === 'minor') return facts.added ? 'Nobody: it comes on top.' : 'Nobody: all that was right before is right still.';
  return '';
}
