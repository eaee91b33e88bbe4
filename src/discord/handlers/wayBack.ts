import { ComponentType, type Message } from 'discord.js';
import { type Press, parseCustomId } from '../customIds.ts';

/**
 * The press of a message that leads back to the reply from which it was read on: the message itself keeps it, so that it stays while
 * the document is turned. Undefined if there is none. It gives no right; whoever presses it is checked again.
 */
export function wayBack({ components }: Pick<Message, 'components'>, { reply }: Press): Press | undefined {
  const rows = components.flatMap((component) =>
    component.type === ComponentType.Container ? component.components : [component],
  );
  const ids = rows.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap(({ customId }) => (customId === null ? [] : [customId]))
      : [],
  );
  return ids.map(readable).find((press) => press?.verb === 'less' && press.reply !== reply);
}

function readable(id: string): Press | undefined {
  try {
    return parseCustomId(id);
  } catch {
    return undefined;
  }
}
