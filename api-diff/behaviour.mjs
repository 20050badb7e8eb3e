// What no message shows and yet changes what programs do: which server is asked by default, what a
// token needs, what is worth a retry, what goes away one day, what a mock answers.
import { alike, paired } from './alike.mjs';
import { examples } from './examples.mjs';
import { fold } from './fold.mjs';
import { Places } from './place.mjs';
import { at } from './spec.mjs';

const RETRIED = ['408', '429', '502', '503', '504', '5XX'];

export function behaviour(base, now, found) {
  const places = new Places(...alike(base, now));
  const pairs = paired(places.base, places.now);
  const told = pairs.flatMap(([old, current]) => [...scopes(old, current), ...retried(old, current), ...pages(old, current), ...sunsets(old, current)]);
  return [...defaultServer(base, now), ...fold([...told, ...deprecations(places, found), ...examples(places, found)])];
}

function defaultServer(base, now) {
  const [before, after] = [base, now].map((spec) => address(spec.servers?.[0]));
  if (before === after) return [];
  return [
    {
      rule: 'default-server-changed',
      level: 'major',
      owner: { operations: [], names: ['server'] },
      sentence: `The first server, which clients ask by default, is ${quoted(after)} and no longer ${quoted(before)}.`,
      hurts: 'Whoever names no server: the token goes to another host than before.',
      before,
      after,
    },
  ];
}

/** What is told of an operation. */
const about = ({ id }) => ({ owner: { operations: [id] }, things: [{ kind: '', name: `\`${id}\``, operation: true }] });

function address(server) {
  if (!server) return null;
  return server.url.replace(/\{(\w+)\}/g, (whole, name) => server.variables?.[name]?.default ?? whole);
}

const quoted = (text) => (text === null ? 'none' : `\`${text}\``);

function scopes({ operation: old }, { id, operation: current }) {
  const [before, after] = [old['x-scopes'] ?? [], current['x-scopes'] ?? []];
  const less = before.filter((each) => !after.includes(each));
  const more = after.filter((each) => !before.includes(each));
  if (less.length + more.length === 0) return [];
  const lost = less.length > 0 && after.length > 0;
  return [
    {
      rule: 'scopes-changed',
      level: lost ? 'major' : 'minor',
      ...about({ id }),
      predicate: (many) => `${many ? 'take' : 'takes'} a token with ${after.map((each) => `\`${each}\``).join(' or ') || 'any scope'}`,
      hurts: lost ? `Whoever has a token with ${less.map((each) => `\`${each}\``).join(' or ')} only: the answer is 403.` : 'Nobody: it comes on top.',
      before: before.join('\n'),
      after: after.join('\n'),
    },
  ];
}

/** Statuses after which clients try again. */
function retried({ operation: old }, { id, operation: current }) {
  return RETRIED.filter((status) => (status in old.responses) !== (status in current.responses)).map((status) => {
    const gone = status in old.responses;
    const { owner, things } = about({ id });
    return {
      rule: 'retried-status-changed',
      level: 'minor',
      owner,
      things: [...things, { kind: 'status', name: status }],
      predicate: (many) => `${many ? 'are' : 'is'} ${gone ? 'no longer' : 'now'} declared, and clients try again after ${many ? 'them' : 'it'}`,
      hurts: gone ? 'Whoever makes the rules for retries from the description.' : 'Nobody: it comes on top.',
      before: gone ? status : null,
      after: gone ? null : status,
    };
  });
}

function pages({ operation: old }, { id, operation: current }) {
  if (Boolean(old['x-paginated']) === Boolean(current['x-paginated'])) return [];
  return [
    {
      rule: 'pages-changed',
      level: 'major',
      ...about({ id }),
      predicate: () => (current['x-paginated'] ? 'comes in pages now' : 'no longer comes in pages'),
      hurts: 'Whoever reads all items: they come otherwise than before.',
      before: `x-paginated: ${Boolean(old['x-paginated'])}`,
      after: `x-paginated: ${Boolean(current['x-paginated'])}`,
    },
  ];
}

/** Deprecations, with the day in `x-sunset` after which the thing may be gone. */
function deprecations(places, found) {
  const marked = found.filter(({ property, kind }) => property === 'deprecated' && kind === 'modified');
  return marked.map((change) => {
    const { base: old, revision } = change;
    const day = at(places.now, revision.pointer.replace(/\/deprecated$/, ''))['x-sunset'];
    const on = revision.value === true;
    const when = day ? ` and may be gone after ${day}` : ', with no date in `x-sunset`';
    return {
      rule: on ? 'deprecated' : 'no-longer-deprecated',
      level: 'minor',
      ...places.of(change),
      predicate: (many) => `${many ? 'are' : 'is'} ${on ? `deprecated${when}` : 'no longer deprecated'}`,
      hurts: on ? 'Nobody yet; whoever uses it should move on.' : 'Nobody.',
      before: `deprecated: ${old.value ?? false}`,
      after: `deprecated: ${revision.value ?? false}${day ? `\nx-sunset: ${day}` : ''}`,
    };
  });
}

function sunsets({ operation: old }, { id, operation: current }) {
  const [before, after] = [old['x-sunset'], current['x-sunset']];
  if (!before || !after || before === after) return [];
  return [
    {
      rule: 'sunset-moved',
      level: after < before ? 'major' : 'minor',
      ...about({ id }),
      predicate: () => `may be gone after ${after} and not after ${before}`,
      hurts: after < before ? 'Whoever planned with the old date.' : 'Nobody: there is more time.',
      before: `x-sunset: ${before}`,
      after: `x-sunset: ${after}`,
    },
  ];
}
