import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../../json/old.ts';
import { customIdOf, type Press, resultKeys } from '../customIds.ts';
import { ASK_COMMAND } from '../handlers/host.ts';
import type { Block } from './block.ts';
import { isList } from './card.ts';

/** What stands on a page beside the answer. */
export interface Frame {
  /** Id under which the reply is kept. */
  readonly reply: string;
  /** Page to show, from 0; the nearest one where there are fewer. */
  readonly page: number;
  readonly expanded: string | null;
  /** Whether Share is offered: in servers, on private replies; `shared` where it has just been done. */
  readonly share: 'offered' | 'done' | 'none';
  /** Whether a thread can be opened at the message; {@link threadButton} says where that is offered. */
  readonly thread?: boolean;
  /** Whether the command is there that opens a document. */
  readonly canRead: boolean;
  /** Discord id of the person who shared the page. */
  readonly sharedBy?: string;
}

export function button(label: string, press: Press, disabled = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customIdOf(press),
    ...(disabled ? { disabled } : {}),
  };
}

/** The buttons under a page: through its pages, to share it, to read on. */
export function rowButtons(
  answer: Answer,
  blocks: readonly Block[],
  frame: Frame,
  pageCount: number,
): readonly APIButtonComponent[] {
  const { reply, page, expanded } = frame;
  const share = (done: boolean) =>
    button(done ? 'Shared' : 'Share', { verb: 'share', reply, number: page, key: expanded }, done);
  return [
    ...turningButtons(answer, frame, pageCount),
    ...(frame.share === 'none' || answer.help !== undefined ? [] : [share(frame.share === 'done')]),
    ...readOnButton(answer, blocks, frame),
  ];
}

/** Under a briefing: the last change is taken back, or, where it is not the current one, it is made so. */
export function briefingButtons({ briefing }: Answer, { reply, sharedBy }: Frame): readonly APIButtonComponent[] {
  if (briefing === undefined || sharedBy !== undefined) return [];
  const { version, isCurrent } = briefing;
  if (!isCurrent) return [button('Make current', { verb: 'use', reply, number: version, key: null })];
  return version === 1 ? [] : [button('Undo', { verb: 'undo', reply, number: version, key: null })];
}

/** Opens a thread for further questions: under an answer, a page on a topic, and whatever else takes several pages. */
export function threadButton(answer: Answer, frame: Frame, pageCount: number): readonly APIButtonComponent[] {
  const { reply, page, expanded, thread } = frame;
  // A document is read on by each reader alone; a briefing of the team changes under those who talk of it.
  const isLong = pageCount > 1 && answer.reading === undefined && answer.briefing === undefined && !isList(answer);
  const leadsOn = answer.command === ASK_COMMAND || answer.brief !== undefined || isLong;
  return thread === true && leadsOn ? [button('Thread', { verb: 'thread', reply, number: page, key: expanded })] : [];
}

/** The arrows: through the pages of the reply and, in a document, on to the passages before and after. */
function turningButtons(answer: Answer, frame: Frame, pageCount: number): readonly APIButtonComponent[] {
  const { reply, page, expanded } = frame;
  const toPage = (number: number): Press => ({ verb: 'page', reply, number, key: expanded });
  const toPassage = (number: number | null | undefined): Press | undefined =>
    number === null || number === undefined ? undefined : { verb: 'turn', reply, number, key: null };
  const back = page > 0 ? toPage(page - 1) : toPassage(answer.reading?.previous);
  const on = page < pageCount - 1 ? toPage(page + 1) : toPassage(answer.reading?.next);
  if (back === undefined && on === undefined) return [];
  // A disabled arrow needs an id of its own: two components of one message may not share theirs.
  const nowhere = (number: number): Press => ({ verb: 'where', reply, number, key: null });
  const [first, last] = [answer.results[0], answer.results.at(-1)];
  const isReading = answer.reading !== undefined && first !== undefined && last !== undefined;
  const range = isReading && first !== last ? `¶${first.passage}–${last.passage}` : `¶${first?.passage ?? ''}`;
  const where = pageCount > 1 ? `${page + 1}/${pageCount}` : '';
  const label = isReading ? [range, where].filter((part) => part !== '').join(' · ') : where;
  return [
    button('◀', back ?? nowhere(0), back === undefined),
    button(label, nowhere(1), true),
    button('▶', on ?? nowhere(2), on === undefined),
  ];
}

/** Opens the document of the expanded passage or, where none is expanded, of the first on the page. */
function readOnButton(answer: Answer, blocks: readonly Block[], frame: Frame): readonly APIButtonComponent[] {
  if (!frame.canRead || answer.reading !== undefined || answer.briefing !== undefined || isList(answer)) {
    return [];
  }
  const keys = resultKeys(answer);
  const shown = blocks.flatMap((block) => (block.result === undefined ? [] : [block.result]));
  const key = shown.find((each) => each === frame.expanded) ?? shown.find((each) => keys.includes(each));
  const result = answer.results[keys.indexOf(key ?? '')];
  if (key === undefined || result === undefined) return [];
  return [button(`Read on from ¶${result.passage}`, { verb: 'read', reply: frame.reply, number: 1, key })];
}
