import { isJsonObject, type JsonObject } from '../json/json.ts';

/** The fields under which a component holds others. */
const CHILD_FIELDS = ['components', 'accessory', 'component'] as const;

export interface PlacedComponent {
  readonly component: JsonObject;
  readonly path: readonly (string | number)[];
}

/** Every component of a list with those inside it, in the order in which they are read, each with its path. */
export function allComponents(
  components: readonly unknown[],
  path: readonly (string | number)[] = ['components'],
): readonly PlacedComponent[] {
  return components.flatMap((component, index) => placed(component, [...path, index]));
}

function placed(component: unknown, path: readonly (string | number)[]): readonly PlacedComponent[] {
  if (!isJsonObject(component)) return [];
  const inside = CHILD_FIELDS.flatMap((field) => {
    const child = component[field];
    return Array.isArray(child) ? allComponents(child, [...path, field]) : placed(child, [...path, field]);
  });
  return [{ component, path }, ...inside];
}

/** A copy of the components in which each was replaced by what `change` makes of it, the outer ones first. */
export function mapComponents(
  components: readonly JsonObject[],
  change: (component: JsonObject) => JsonObject,
): readonly JsonObject[] {
  const walk = (component: JsonObject): JsonObject => {
    const changed = change(component);
    const inside: [string, unknown][] = [];
    for (const field of CHILD_FIELDS) {
      const child = changed[field];
      if (Array.isArray(child)) inside.push([field, child.filter(isJsonObject).map(walk)]);
      else if (isJsonObject(child)) inside.push([field, walk(child)]);
    }
    return { ...changed, ...Object.fromEntries(inside) };
  };
  return components.map(walk);
}

/** The text of a field, or the empty text. */
export function textOf(component: JsonObject, field: string): string {
  const value = component[field];
  return typeof value === 'string' ? value : '';
}
