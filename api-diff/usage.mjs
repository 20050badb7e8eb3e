// Which operations a component serves, and whether it is sent, received, or both.
import { at, operations } from './spec.mjs';

/**
 * By component, such as `#/components/schemas/Team`, the operations that use it, through others too.
 *
 * @returns {Map<string, Map<string, Set<'request' | 'response'>>>}
 */
export function usage(spec) {
  const found = new Map();
  for (const { id, item, operation } of operations(spec)) {
    const walk = (node, direction) => {
      if (Array.isArray(node)) return node.forEach((each) => walk(each, direction));
      if (node === null || typeof node !== 'object') return undefined;
      if (typeof node.$ref === 'string') return follow(node.$ref, direction);
      return Object.values(node).forEach((each) => walk(each, direction));
    };
    const follow = (pointer, direction) => {
      if (!found.has(pointer)) found.set(pointer, new Map());
      const users = found.get(pointer);
      if (!users.has(id)) users.set(id, new Set());
      if (users.get(id).has(direction)) return;
      users.get(id).add(direction);
      walk(at(spec, pointer), direction);
    };
    walk(item.parameters, 'request');
    walk(operation.parameters, 'request');
    walk(operation.requestBody, 'request');
    walk(operation.responses, 'response');
  }
  return found;
}
