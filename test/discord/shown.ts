import { plainOf } from '../../src/discord/rendering/escape.ts';
import type { SeenMessage } from '../../src/sandbox/user/userSession.ts';

/** What a person reads: without isolates, escapes and marks, a no-break space as a space, and with the names of mentioned commands. */
export function shown(message: SeenMessage): string {
  return plainOf(message.text.replace(/<(\/[^:<>]+):\d+>/gu, '$1'))
    .replace(/[\u2066-\u2069]/gu, '')
    .replaceAll('\u00a0', ' ');
}

/** The lines behind a quotation bar, as read. */
export function quoted(message: SeenMessage): readonly string[] {
  return shown(message)
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2));
}

/** The custom id of the button with this label; the `index`-th of them. */
export function idOf(message: SeenMessage, label: string, index = 0): string {
  const button = message.buttons.filter((each) => each.label === label)[index];
  if (button === undefined || button.customId === null) {
    throw new Error(`no button “${label}” among ${message.buttons.map((each) => each.label).join(', ')}`);
  }
  return button.customId;
}

export function labels(message: SeenMessage): readonly string[] {
  return message.buttons.map(({ label }) => label);
}
