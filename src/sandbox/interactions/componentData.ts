import { isJsonObject, type JsonObject } from '../json/json.ts';
import { COMPONENTS, LINK_STYLE } from '../schemas/componentSchema.ts';
import { allComponents, textOf } from '../schemas/componentTree.ts';
import { CannotDo } from '../user/userSession.ts';
import type { Message } from '../world/state.ts';
import type { Resolved } from './resolved.ts';

function componentsOf(message: Message): readonly JsonObject[] {
  return allComponents(message.components).map(({ component }) => component);
}

/** The data of pressing a button, found by custom id or label. Throws `CannotDo`. */
export function buttonData(message: Message, wanted: string): JsonObject {
  const buttons = componentsOf(message).filter((each) => each.type === COMPONENTS.button);
  const button = buttons.find((each) => each.custom_id === wanted) ?? buttons.find((each) => each.label === wanted);
  if (button === undefined) {
    const labels = buttons.map((each) => `"${textOf(each, 'label') || textOf(each, 'custom_id')}"`);
    throw new CannotDo(`the message has no button "${wanted}"; it has: ${labels.join(', ') || 'none'}`);
  }
  if (button.disabled === true) throw new CannotDo(`the button "${wanted}" is disabled`);
  if (button.style === LINK_STYLE) throw new CannotDo(`the button "${wanted}" is a link to ${textOf(button, 'url')}`);
  return { component_type: COMPONENTS.button, custom_id: button.custom_id, id: button.id };
}

/** How the values of each select menu but the text one are looked up. */
const LOOK_UPS: Readonly<Record<number, (resolved: Resolved, value: string) => string>> = {
  [COMPONENTS.userSelect]: (resolved, value) => resolved.user(value),
  [COMPONENTS.roleSelect]: (resolved, value) => resolved.role(value),
  [COMPONENTS.mentionableSelect]: (resolved, value) => resolved.mentionable(value),
  [COMPONENTS.channelSelect]: (resolved, value) => resolved.channel(value),
};

/** The values picked in a select menu, checked and looked up. Throws `CannotDo`. */
export function selected(select: JsonObject, values: readonly string[], resolved: Resolved): readonly string[] {
  const customId = textOf(select, 'custom_id');
  const { min_values: least = 1, max_values: most = 1 } = select;
  if (values.length < Number(least) || values.length > Number(most)) {
    throw new CannotDo(`"${customId}" wants ${String(least)} to ${String(most)} values, not ${values.length}`);
  }
  const lookUp = LOOK_UPS[Number(select.type)];
  if (lookUp !== undefined) return values.map((value) => lookUp(resolved, value));
  const options = Array.isArray(select.options) ? select.options.filter(isJsonObject) : [];
  return values.map((value) => {
    const option = options.find((each) => each.value === value) ?? options.find((each) => each.label === value);
    if (option === undefined) throw new CannotDo(`"${customId}" has no option "${value}"`);
    return textOf(option, 'value');
  });
}

/** The data of picking values in a select menu. Throws `CannotDo`. */
export function selectData(
  message: Message,
  customId: string,
  values: readonly string[],
  resolved: Resolved,
): JsonObject {
  const select = componentsOf(message).find((each) => each.custom_id === customId && each.type !== COMPONENTS.button);
  if (select === undefined) throw new CannotDo(`the message has no select menu "${customId}"`);
  if (select.disabled === true) throw new CannotDo(`the select menu "${customId}" is disabled`);
  const picked = selected(select, values, resolved);
  return { component_type: select.type, custom_id: customId, id: select.id, values: picked, ...resolved.json() };
}
