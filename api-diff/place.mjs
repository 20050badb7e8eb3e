// Where a change is: which pointer stands for it, what that is in words, and whose it is.
import { at, keys, operations } from './spec.mjs';
import { things } from './subject.mjs';
import { usage } from './usage.mjs';

/** @param base and now: specs that were written alike */
export class Places {
  constructor(base, now) {
    this.base = base;
    this.now = now;
    this.users = new Map([...usage(base), ...usage(now)]);
  }

  /** The place of one of the `changes` of `redocly diff`. */
  of(change) {
    const [spec, end] = change.kind === 'added' ? [this.now, change.revision] : [this.base, change.base];
    const pointers = [end, change.base, change.revision].map((each) => each && nodeOf(change, each));
    // A component that only one side has is told of where it is used.
    const shared = pointers.find((pointer) => pointer && this.#isShared(componentOf(pointer)));
    return this.at(spec, shared ?? (componentOf(pointers[0]) ? change.path : pointers[0]));
  }

  at(spec, pointer) {
    const owner = this.#ownerOf(spec, pointer);
    const { operations: ids } = owner;
    // A parameter of one operation is told with it, wherever it is written.
    const above = pointer.startsWith('#/components/parameters/') && ids.length === 1 ? [{ kind: '', name: `\`${ids[0]}\``, operation: true }] : [];
    const all = [...above, ...things(spec, pointer)];
    return { pointer, owner, things: all, label: label(pointer, all.at(-1)) };
  }

  /** Whether requests carry what changed, and whether answers do. */
  directionOf(change) {
    const of = componentOf((change.kind === 'added' ? change.revision : change.base).pointer);
    const ways = [...(this.users.get(of)?.values() ?? [])].flatMap((each) => [...each]);
    if (ways.length === 0) ways.push(/\/responses(\/|$)/.test(change.path) ? 'response' : 'request');
    return { sent: ways.includes('request'), received: ways.includes('response') };
  }

  #isShared(component) {
    return component && [this.base, this.now].every((spec) => at(spec, component) !== undefined);
  }

  /** Whose change it is: one operation, one component with all its operations, or the API. */
  #ownerOf(spec, pointer) {
    const component = componentOf(pointer);
    if (this.users.has(component)) return { component, operations: [...this.users.get(component).keys()] };
    const [top, path, method] = keys(pointer);
    if (top !== 'paths' || !path) return { operations: [] };
    const inPath = operations(spec).filter((each) => each.path === path && (!method || each.method === method || method === 'parameters'));
    return { operations: inPath.map((each) => each.id), path };
  }
}

/** The name in excerpts. Operations, parameters and responses have better ones than their places. */
function label(pointer, { kind, name, operation }) {
  const [key = 'openapi', above] = keys(pointer).reverse();
  const isItself = /^\d+$/.test(key) || /^#\/components\/parameters\/[^/]+$/.test(pointer);
  if (operation || kind === 'response' || (kind.endsWith('parameter') && isItself)) return name.replaceAll('`', '');
  return /^\d+$/.test(key) ? above : key;
}

/** The pointer of the node that changed: where a property of it has a value, Redocly points to that. */
export function nodeOf({ kind, property }, { pointer, value }) {
  const own = kind === 'modified' && property !== 'key' && value !== undefined && pointer.endsWith(`/${property}`);
  return own ? pointer.slice(0, -property.length - 1) : pointer;
}

const componentOf = (pointer) => pointer.match(/^#\/components\/[^/]+\/[^/]+/)?.[0];
