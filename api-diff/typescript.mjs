// Whether TypeScript that was written against the base's types compiles against today's: the compiler
// itself says so, of a file that passes every type of the one to the other in the direction in which
// it travels.
import { types } from '../openapi/tools/dist.mjs';
import { operations, resolve } from './spec.mjs';
import { sentence } from './subject.mjs';
import { packages } from './tools.mjs';

const ts = packages('typescript');

export async function typescript(base, now) {
  const broken = compile(await types(base), await types(now), checks(base));
  const gone = new Set(broken.filter(({ check }) => check.gone).map(({ check }) => check.operation));
  const rest = broken.filter(({ check }) => check.gone || !gone.has(check.operation));
  // What one change of a shared type breaks in many operations is one change.
  const alike = new Map();
  for (const each of rest) {
    const key = `${each.check.verb} ${each.check.gone ? each.check.what : each.message}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].map((all) => {
    const [{ check, message, before, after }] = all;
    const more = all.length > 1 ? ` The same holds for ${all.length - 1} more.` : '';
    return {
      rule: 'typescript-broken',
      level: 'major',
      type: 'TypeScript',
      owner: { operations: [...new Set(all.flatMap((each) => each.check.operation ?? []))], names: all.flatMap((each) => each.check.name) },
      sentence: sentence(`${check.what}${more}`),
      hurts: `Whoever ${check.verb} it: old code no longer compiles${check.gone ? '' : `, since ${message}`}.`,
      // What an operation refers to may have changed, and its own lines not.
      ...(before === after ? { before: null, after: null } : { before, after }),
    };
  });
}

/** One line of TypeScript for each thing that old code can do. */
function checks(base) {
  const list = [];
  for (const [name, schema] of Object.entries(base.components?.schemas ?? {})) {
    const of = (side) => `${side}.components['schemas'][${q(name)}]`;
    const type = ['components', 'schemas', name];
    list.push({ line: `export type S = ${of('N')};`, what: `the type \`${name}\` is gone.`, verb: 'names', name, type, gone: true });
    if (schema.properties) {
      const line = `export const f = (x: keyof ${of('B')}): keyof ${of('N')} => x;`;
      list.push({ line, what: `a property of \`${name}\` is gone.`, verb: 'names', name, type });
    }
  }
  for (const path of Object.keys(base.paths)) {
    list.push({ line: `export type P = N.paths[${q(path)}];`, what: `the path \`${path}\` is gone.`, verb: 'calls', name: path, gone: true });
  }
  for (const { id, operation } of operations(base)) {
    const one = `operations[${q(id)}]`;
    const of = (what, verb, line, more = {}) => list.push({ line, what, verb, operation: id, name: id, type: ['operations', id], ...more });
    of(`the operation \`${id}\` is gone.`, 'calls', `export type O = N.${one};`, { gone: true });
    of(`the parameters of \`${id}\` are others.`, 'sends', passes('B', 'N', `${one}['parameters']`));
    of(`a query parameter of \`${id}\` is gone.`, 'sends', `export const f = (x: Query<B.${one}>): Query<N.${one}> => x;`);
    const body = resolve(base, operation.requestBody);
    for (const media of Object.keys(body?.content ?? {})) {
      const line = `export const f = (x: Body<B.${one}, ${q(media)}>): Body<N.${one}, ${q(media)}> => x;`;
      of(`the body of \`${id}\` is another.`, 'sends', line);
    }
    for (const [status, each] of Object.entries(operation.responses)) {
      if (/^2\d\d$/.test(status) && resolve(base, each).content) {
        of(`the answer ${status} of \`${id}\` is another.`, 'reads', passes('N', 'B', `${one}['responses'][${status}]['content']`));
      }
    }
  }
  return list;
}

const passes = (from, to, part) => `export const f = (x: ${from}.${part}): ${to}.${part} => x;`;
const q = JSON.stringify;
const HEAD = `import type * as B from './base';
import type * as N from './now';
type Query<O> = O extends { parameters: { query?: infer Q } } ? ([NonNullable<Q>] extends [never] ? never : keyof NonNullable<Q>) : never;
type Body<O, T extends string> = O extends { requestBody?: infer R } ? (NonNullable<R> extends { content: { [K in T]: infer C } } ? C : never) : never;
`;

function compile(old, current, list) {
  // Each in a block of its own, so that names do not clash.
  const lines = list.map(({ line }, index) => line.replace(/^export (type|const) (\w+)/, `export $1 $2${index}`));
  const files = { '/base.d.ts': old, '/now.d.ts': current, '/old-code.ts': HEAD + lines.join('\n') };
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2020 };
  const host = ts.createCompilerHost(options);
  const parse = (name, text) => ts.createSourceFile(name, text, options.target, true);
  const { getSourceFile, fileExists, readFile } = host;
  Object.assign(host, {
    getSourceFile: (name, ...rest) => (files[name] === undefined ? getSourceFile(name, ...rest) : parse(name, files[name])),
    fileExists: (name) => files[name] !== undefined || fileExists(name),
    readFile: (name) => files[name] ?? readFile(name),
    getCurrentDirectory: () => '/',
  });
  const program = ts.createProgram(['/old-code.ts'], options, host);
  const source = program.getSourceFile('/old-code.ts');
  const first = HEAD.split('\n').length - 1;
  const broken = new Map();
  for (const { start, messageText } of ts.getPreEmitDiagnostics(program, source)) {
    const check = list[source.getLineAndCharacterOfPosition(start).line - first];
    if (!broken.has(check)) broken.set(check, { check, message: lastOf(messageText) });
  }
  const texts = (name) => (check) => textOf(program.getSourceFile(name), check.type);
  const [before, after] = [texts('/base.d.ts'), texts('/now.d.ts')];
  return [...broken.values()].map((each) => ({ ...each, before: before(each.check), after: after(each.check) }));
}

/** The innermost reason of the compiler, which is the one that names the property. */
function lastOf(message) {
  const lines = ts.flattenDiagnosticMessageText(message, '\n').split('\n');
  const line = lines.pop().trim().replace(/\.$/, '');
  return line.length <= 160 ? line.charAt(0).toLowerCase() + line.slice(1) : 'a type is another';
}

/** The declaration of a member of a top-level interface, without its comments. */
function textOf(file, path) {
  if (!path) return null;
  let members = file.statements.find((each) => each.name?.text === path[0])?.members;
  let found;
  for (const name of path.slice(1)) {
    found = members?.find((each) => each.name?.text === name);
    members = found?.type?.members;
  }
  if (!found) return null;
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printNode(ts.EmitHint.Unspecified, found, file);
}
