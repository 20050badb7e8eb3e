// JSON values as a person writes them in a language.
import httpsnippet from 'httpsnippet';

const { escapeString } = httpsnippet;
const isName = (key) => /^[A-Za-z_]\w*$/.test(key);

export const javascript = {
  string: (text) => `'${escapeString(text, { delimiter: "'" })}'`,
  key: (key) => (isName(key) ? `${key}: ` : `${javascript.string(key)}: `),
  words: { true: 'true', false: 'false', null: 'null' },
  indent: '  ',
  lastComma: ',',
};

export const python = {
  string: (text) => `"${escapeString(text)}"`,
  key: (key) => `${python.string(key)}: `,
  words: { true: 'True', false: 'False', null: 'None' },
  indent: '    ',
  lastComma: ',',
};

export const ruby = {
  // #{…}, #$x and #@x would be evaluated.
  string: (text) => `"${escapeString(text).replace(/#(?=[{$@])/g, '\\#')}"`,
  key: (key) => (isName(key) ? `${key}: ` : `${ruby.string(key)}: `),
  words: { true: 'true', false: 'false', null: 'nil' },
  indent: '  ',
  lastComma: '',
};

export function literal(value, language) {
  if (typeof value === 'string') return language.string(value);
  if (typeof value !== 'object' || value === null) return language.words[value] ?? String(value);
  const items = Array.isArray(value)
    ? value.map((each) => literal(each, language))
    : Object.entries(value).map(([key, each]) => language.key(key) + literal(each, language));
  return block(Array.isArray(value) ? '[]' : '{}', items, language);
}

/** Brackets with one item a line between them; nothing between them stays on one line. */
export function block([open, close], items, language) {
  if (items.length === 0) return open + close;
  return `${open}\n${indent(items.join(',\n') + language.lastComma, language.indent)}\n${close}`;
}

export function indent(text, by) {
  return text.replace(/^(?=.)/gm, by);
}
