// The Java samples, out of a source file that is compiled and run with the contract tests: each
// method that takes a client is one, by the name of its operation. google-java-format sees to the
// indentation that the expressions below count on.
const METHOD = /^  static void (\w+)\(SentryClient sentry\) \{\n([\s\S]*?)^  \}$/gm;
const FRAME = /^  static void withClient\(.*\) \{\n([\s\S]*?)^  \}$/m;
const HOLE = /^( *)sample\.accept\(sentry\);\n/m;

/** A sample by operation id, with the imports it needs and the client around it. */
export function javaSamples(source) {
  const imports = [...source.matchAll(/^import ([\w.]+\.(\w+));$/gm)];
  const frame = unindent(source.match(FRAME)[1]);
  const samples = {};
  for (const [, operationId, body] of source.matchAll(METHOD)) {
    const code = frame.replace(HOLE, (_, margin) => unindent(body).replace(/^(?=.)/gm, margin));
    const used = imports.filter(([, , name]) => new RegExp(`\\b${name}\\b`).test(code)).map(([line]) => line);
    samples[operationId] = `${used.join('\n')}\n\n${code}`;
  }
  return samples;
}

function unindent(code) {
  return code.replace(/^ {4}/gm, '');
}
