import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { repeatedId } from '../customIds.ts';

/**
 * The components with each button's id made its own: two results that show the same passage have a button each that pins it,
 * and Discord takes no two components with one id.
 */
export function withDistinctIds(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const times = new Map<string, number>();
  return components.map((component) => {
    if (component.type !== ComponentType.ActionRow) return component;
    const own = component.components.map((one) => {
      if (!('custom_id' in one)) return one;
      const time = (times.get(one.custom_id) ?? 0) + 1;
      times.set(one.custom_id, time);
      return time === 1 ? one : { ...one, custom_id: repeatedId(one.custom_id, time) };
    });
    return { ...component, components: own };
  });
}
