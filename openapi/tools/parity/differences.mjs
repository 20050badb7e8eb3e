// Collects what a page documents and where the spec differs. What is only in the spec is one
// difference, with everything that is inside it.
import { isDeepStrictEqual } from 'node:util';

export class Differences {
  /** Every documented thing: its key, and the category that it is counted in. */
  items = new Map();
  /** By key: `kind`, `category`, both values, and `of`, the documented things that deviate by it. */
  found = new Map();

  item(category, key) {
    this.items.set(key, category);
  }

  /** One value, on the page and in the spec. The kind says which of the two has it. */
  value(category, key, page, spec, of = key) {
    if (isDeepStrictEqual(page, spec)) return;
    const kind = page === undefined ? 'added' : spec === undefined ? 'removed' : 'changed';
    const known = this.found.get(key);
    if (known) known.of.add(of);
    else this.found.set(key, { key, kind, category, page, spec, of: new Set([of]) });
  }

  /** Two lists, matched by name. `both` is told of what is in both. */
  each(category, page, spec, { name, key, both = () => {}, of }) {
    const mine = new Map(page.map((one) => [name(one), one]));
    const theirs = new Map(spec.map((one) => [name(one), one]));
    const isNew = (one) => !mine.has(one) && theirs.has(one);
    for (const [one, value] of mine) {
      this.item(category, key(one));
      if (theirs.has(one)) both(value, theirs.get(one), key(one));
      else this.value(category, key(one), value, undefined);
    }
    for (const one of [...theirs.keys()].filter(isNew)) {
      const isInside = [...theirs.keys()].some((other) => isNew(other) && one.startsWith(`${other}.`));
      if (!isInside) this.value(category, key(one), undefined, theirs.get(one), of);
    }
  }
}
