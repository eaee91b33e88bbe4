import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { repeatedId } from '../customIds.ts';

/**
 * The components with each button's id made its own: two results that show the same passage have a button each that pins it,
 * and Discord takes no two components with one id.
 */
export function withDistinctIds(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const times = new Map<string, number>();
  const distinct = <Component extends object>(one: Component): Component => {
    if (!('custom_id' in one) || typeof one.custom_id !== 'string') return one;
    const time = (times.get(one.custom_id) ?? 0) + 1;
    times.set(one.custom_id, time);
    return time === 1 ? one : { ...one, custom_id: repeatedId(one.custom_id, time) };
  };
  return components.map((component) => {
    if (component.type === ComponentType.Section) return { ...component, accessory: distinct(component.accessory) };
    if (component.type !== ComponentType.ActionRow) return component;
    return { ...component, components: component.components.map(distinct) };
  });
}
