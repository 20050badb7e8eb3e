// The texts of a report come from a pull request, and whoever reviews it must see what is there:
// marks that turn the direction of writing, control characters and unusual spaces become their
// numbers. (https://trojansource.codes says what they are used for.)
const UNSEEN = /(?![\n\t ])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Co}]/gu;
// No language piles up that many on one letter; a few hundred cover what stands above.
const PILED_UP = /\p{M}{5,}/gu;

export function visible(text) {
  return text
    .toWellFormed()
    .replace(UNSEEN, (each) => `⟨U+${each.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(PILED_UP, (marks) => `⟨${[...marks].length} combining marks⟩`);
}

/** At most so many characters, and never half of one. */
export function clip(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
