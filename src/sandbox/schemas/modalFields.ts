import { isJsonObject, type JsonObject } from '../json/json.ts';
import type { SeenModalField } from '../user/userSession.ts';
import { COMPONENTS } from './componentSchema.ts';

function fieldOf(component: JsonObject, label: unknown): SeenModalField[] {
  const { type, custom_id: customId } = component;
  if (typeof customId !== 'string' || typeof type !== 'number') return [];
  return [
    {
      customId,
      type,
      label: typeof label === 'string' ? label : '',
      required: component.required !== false,
      value: typeof component.value === 'string' ? component.value : '',
    },
  ];
}

/** The fields of a modal, in order: text inputs in rows, and whatever is in labels. */
export function fieldsOf(components: readonly JsonObject[]): readonly SeenModalField[] {
  return components.flatMap((component) => {
    const inside = component.component;
    if (component.type === COMPONENTS.label && isJsonObject(inside)) return fieldOf(inside, component.label);
    const row = component.components;
    return Array.isArray(row) ? row.filter(isJsonObject).flatMap((each) => fieldOf(each, each.label)) : [];
  });
}
