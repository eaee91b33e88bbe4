import { ComponentType } from 'discord-api-types/v10';
import { ACCENTS, type Accent } from './accents.ts';
import { inlineWithCommands, mentionCommands } from './commandMentions.ts';
import type { RenderedMessage } from './message.ts';
import { beginning } from './ownWords.ts';

/** Longest text of a notice, in UTF-16 units of Markdown. */
const NOTICE_ROOM = 1500;

/** A message of the bot's own, without quotations: an error, a refusal, an introduction. */
export function renderNotice(words: string, state: Accent): RenderedMessage {
  return noticeOf(noticeText(words), state);
}

/** Words of a notice as Discord shows them: names in them change nothing around them. */
export function noticeText(words: string): string {
  return beginning(words, NOTICE_ROOM, inlineWithCommands);
}

/** A message of the bot's own that leads to a channel or a thread: Discord shows the mention as a link. */
export function renderWay(before: string, channel: string, after: string, state: Accent = 'found'): RenderedMessage {
  return noticeOf(`${before} <#${channel}>. ${mentionCommands(after)}`, state);
}

function noticeOf(content: string, state: Accent): RenderedMessage {
  const components = [{ type: ComponentType.TextDisplay as const, content }];
  return {
    components: [{ type: ComponentType.Container, accent_color: ACCENTS[state], components }],
    quotations: [],
  };
}
