// HTML in which everything is text, unless it was made here: a value in safe`…` is escaped.
import { pieces } from './words.mjs';
import { visible } from './visible.mjs';

class Safe {
  constructor(markup) {
    this.markup = markup;
  }
}

export function safe(strings, ...values) {
  return new Safe(strings.reduce((markup, string, index) => markup + markupOf(values[index - 1]) + string));
}

/** The part of an address that leads to `id`. */
export function anchor(id) {
  return encodeURIComponent(id.toWellFormed());
}

/** A sentence, with code in it between backticks. */
export function prose(text) {
  return pieces(text).map((piece) => (piece.code ? safe`<code>${piece.text}</code>` : piece.text));
}

export function markupOf(value) {
  if (value instanceof Safe) return value.markup;
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (value === null || value === undefined || value === false) return '';
  return escape(visible(String(value)));
}

function escape(text) {
  return text.replace(/[&<>"'`]/g, (each) => `&#${each.charCodeAt(0)};`);
}
