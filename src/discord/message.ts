import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer } from '../answer.ts';
import { ACCENTS, type Block, type Card } from './block.ts';
import { isList } from './card.ts';
import { customIdOf, type Press, resultKeys } from './customIds.ts';
import { MAX_COMPONENTS, MAX_TEXT } from './limits.ts';
import { beginning } from './ownWords.ts';
import { type PageRoom, paginate } from './paginate.ts';
import type { Quotation } from './quotation.ts';

/** One page of a reply, ready to be sent, with what it claims to quote. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly quotations: readonly Quotation[];
}

/** What stands on a page beside the answer. */
export interface Frame {
  /** Id under which the reply is kept. */
  readonly reply: string;
  /** Page to show, from 0; the nearest one where there are fewer. */
  readonly page: number;
  readonly expanded: string | null;
  /** Whether Share is offered: in servers, on private replies; `shared` where it has just been done. */
  readonly share: 'offered' | 'done' | 'none';
  /** Whether the command is there that opens a document. */
  readonly canRead: boolean;
  /** Discord id of the person who shared the page. */
  readonly sharedBy?: string;
}

/** Container, head, foot, the row and its five buttons, and the line that says who shared. */
const FRAME_COMPONENTS = 10;
/** Head and foot at their longest, with the line that says who shared. */
const FRAME_TEXT = 1200;

const ROOM: PageRoom = { text: MAX_TEXT - FRAME_TEXT, components: MAX_COMPONENTS - FRAME_COMPONENTS, results: 3 };
/** A reader takes in more than one who looks for an answer. */
const READING_ROOM: PageRoom = { ...ROOM, results: 6 };
/** Documents are a line or two each. */
const LIST_ROOM: PageRoom = { ...ROOM, results: 6 };

/** The pages of a card. */
export function pagesOf(card: Card, answer: Answer): readonly (readonly Block[])[] {
  return paginate(card.blocks, isList(answer) ? LIST_ROOM : answer.reading === undefined ? ROOM : READING_ROOM);
}

/** One page as Discord's components. */
export function renderPage(card: Card, answer: Answer, frame: Frame): RenderedMessage {
  const pages = pagesOf(card, answer);
  const number = Math.min(Math.max(0, frame.page), pages.length - 1);
  const blocks = pages[number] ?? [];
  const buttons = rowButtons(answer, blocks, { ...frame, page: number }, pages.length);
  const parts: readonly APIComponentInContainer[] = [
    text(card.head),
    ...blocks.flatMap((block, index) => [...(index === 0 ? [] : [GAP]), componentOf(block, frame.reply)]),
    ...(card.foot === '' ? [] : [text(card.foot)]),
    ...(buttons.length === 0 ? [] : [rowOf(buttons)]),
  ];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: ACCENTS[card.state],
    components: [...parts],
  };
  const shared = frame.sharedBy === undefined ? [] : [text(`-# shared by <@${frame.sharedBy}>`)];
  return { components: [...shared, container], quotations: blocks.flatMap((block) => block.quotations) };
}

/** A message of the bot's own, without quotations: an error, a refusal, an introduction. */
export function renderNotice(words: string, state: Card['state']): RenderedMessage {
  const shown = beginning(words, NOTICE_ROOM);
  return {
    components: [{ type: ComponentType.Container, accent_color: ACCENTS[state], components: [text(shown)] }],
    quotations: [],
  };
}

const NOTICE_ROOM = 1500;

/** Between two blocks: room, no line. */
const GAP: APISeparatorComponent = { type: ComponentType.Separator, divider: false };

function rowOf(buttons: readonly APIButtonComponent[]): APIComponentInContainer {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

function componentOf(block: Block, reply: string): APIComponentInContainer {
  if (block.button === undefined) return text(block.text);
  const { verb, label, key } = block.button;
  return {
    type: ComponentType.Section,
    components: [text(block.text)],
    accessory: button(label, { verb, reply, number: 0, key }),
  };
}

function button(label: string, press: Press, disabled = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customIdOf(press),
    ...(disabled ? { disabled } : {}),
  };
}

function rowButtons(
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
  if (!frame.canRead || answer.reading !== undefined || isList(answer)) return [];
  const keys = resultKeys(answer);
  const shown = blocks.flatMap((block) => (block.result === undefined ? [] : [block.result]));
  const key = shown.find((each) => each === frame.expanded) ?? shown.find((each) => keys.includes(each));
  const result = answer.results[keys.indexOf(key ?? '')];
  if (key === undefined || result === undefined) return [];
  return [button(`Read on from ¶${result.passage}`, { verb: 'read', reply: frame.reply, number: 1, key })];
}
