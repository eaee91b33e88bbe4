import { type APIActionRowComponent, type APIButtonComponent, ComponentType } from 'discord-api-types/v10';
import type { Press } from '../customIds.ts';
import { MAX_BUTTON_LABEL, MAX_BUTTONS_IN_ROW } from '../limits.ts';
import { ACCENTS } from './accents.ts';
import type { RenderedMessage } from './message.ts';
import { noticeText } from './notice.ts';
import { button } from './pageButtons.ts';
import { shortened } from './shortened.ts';

/** Most choices that have a button; what is asked names the others. */
const MOST_CHOICES = 25;

/** One thing that can be chosen. */
export interface ChoiceButton {
  readonly label: string;
  readonly press: Press;
}

/** A question of the bot's own, with a button for each answer. */
export function renderChoice(words: string, choices: readonly ChoiceButton[]): RenderedMessage {
  const buttons = choices
    .slice(0, MOST_CHOICES)
    .map(({ label, press }) => button(shortened(label, MAX_BUTTON_LABEL), press));
  const rows = Array.from(
    { length: Math.ceil(buttons.length / MAX_BUTTONS_IN_ROW) },
    (_, row): APIActionRowComponent<APIButtonComponent> => ({
      type: ComponentType.ActionRow,
      components: buttons.slice(row * MAX_BUTTONS_IN_ROW, (row + 1) * MAX_BUTTONS_IN_ROW),
    }),
  );
  const components = [{ type: ComponentType.TextDisplay as const, content: noticeText(words) }, ...rows];
  return {
    components: [{ type: ComponentType.Container, accent_color: ACCENTS.found, components }],
    quotations: [],
  };
}
