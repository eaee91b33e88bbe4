import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { member, type Piece } from '../../views/model/piece.ts';
import type { ViewForm } from '../../views/model/view.ts';
import { wording } from '../../wording/catalogue.ts';
import { MAX_BUTTONS_IN_ROW, MAX_COMPONENTS } from '../limits.ts';
import { ACCENTS } from './accents.ts';
import { besideButton } from './besideButton.ts';
import { type Block, type BlockButton, buttonsOf, type Card } from './block.ts';
import { withDistinctIds } from './distinctIds.ts';
import { drawWords } from './drawWords.ts';
import { exampleButtons } from './exampleButtons.ts';
import { fileComponents, type RenderedFile } from './files.ts';
import { button, type Frame, rowButtons } from './pageButtons.ts';
import { type PageRoom, paginate } from './paginate.ts';
import { withPlace } from './placeInReply.ts';
import type { Quotation } from './quotation.ts';
import { ratingButtons, withRatings } from './ratingButtons.ts';
import { PAGE_TEXT } from './rooms.ts';
import { shortenedPage } from './shorterTexts.ts';

/** One page of a reply, ready to be sent, with what it claims to quote. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly quotations: readonly Quotation[];
  /** Files that go out with it; its components point at them (see files.ts). */
  readonly files?: readonly RenderedFile[];
}

/** Container, head, foot, the row and its five buttons, and the line that says who shared. */
const FRAME_COMPONENTS = 10;

const ROOM: PageRoom = { text: PAGE_TEXT, components: MAX_COMPONENTS - FRAME_COMPONENTS, results: 3 };
/** The two buttons that rate an answer, and their row where no passage has one. */
const RESULTS_ROOM: PageRoom = { ...ROOM, components: ROOM.components - 3 };
/** What help has beside its lines: container, head, foot, a row with arrows and Thread, and three rows with an example each. */
const HELP_FRAME_COMPONENTS = 14;
/** All commands are on one page. */
const HELP_ROOM: PageRoom = { ...ROOM, components: MAX_COMPONENTS - HELP_FRAME_COMPONENTS };
/** A reader takes in more than one who looks for an answer; documents are a line or two each. */
const READING_ROOM: PageRoom = { ...ROOM, results: 6 };
/** One component is the file of an export; more than this many pins are not taken in at a glance. */
const BRIEFING_ROOM: PageRoom = { ...ROOM, components: ROOM.components - 1, results: 4 };
/** One component is the picture's; it takes the room of a passage on the first page. */
const TIMELINE_ROOM: PageRoom = { ...ROOM, components: ROOM.components - 1, results: 4 };

const PAGE_ROOMS: Readonly<Record<ViewForm, PageRoom>> = {
  results: RESULTS_ROOM,
  help: HELP_ROOM,
  settings: ROOM,
  reading: READING_ROOM,
  documents: READING_ROOM,
  comparison: READING_ROOM,
  overview: READING_ROOM,
  briefing: BRIEFING_ROOM,
  timeline: TIMELINE_ROOM,
};

/** The pages of a card. */
export function pagesOf({ blocks, view }: Card): readonly (readonly Block[])[] {
  return paginate(blocks, PAGE_ROOMS[view.form]);
}

/** One page as Discord's components. The files are on the first page, under its head. */
export function renderPage(card: Card, frame: Frame, attached: readonly RenderedFile[] = []): RenderedMessage {
  const { view, head } = card;
  const pages = pagesOf(card);
  const number = Math.min(Math.max(0, frame.page), pages.length - 1);
  const placed = { ...frame, page: number };
  const ratings = number === 0 ? ratingButtons(frame) : [];
  const own = shortenedPage(pages[number] ?? []);
  const rated = withRatings(own, ratings);
  const blocks = rated ?? own;
  const foot = withPlace(card.foot, view, number, pages.length);
  const files = number === 0 ? attached : [];
  const row = rowButtons(view, blocks, placed, pages.length);
  const apart = rated === null ? ratings.map((each) => buttonFor(each, frame.reply)) : [];
  const examples = exampleButtons(view, frame);
  const rows = row.length + apart.length > MAX_BUTTONS_IN_ROW ? [row, apart] : [[...row, ...apart]];
  const parts: readonly APIComponentInContainer[] = [
    text(head),
    ...fileComponents(files),
    ...blocks.flatMap((block, index) => [...(index === 0 ? [] : [GAP]), ...componentsFor(block, frame.reply)]),
    ...examples.map((one) => rowOf([one])),
    ...(foot === '' ? [] : [text(foot)]),
    ...rows.filter((row) => row.length > 0).map(rowOf),
  ];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: ACCENTS[view.state],
    components: withDistinctIds(parts),
  };
  const shared = frame.sharedBy === undefined ? [] : [text(sharedLine(frame.sharedBy))];
  const quotations = blocks.flatMap((block) => block.quotations);
  return { components: [...shared, container], quotations, ...(files.length === 0 ? {} : { files }) };
}

function sharedLine(by: string): string {
  return `-# ${drawWords(wording.reply.sharedBy<Piece>(member(by)))}`;
}

/** Between two blocks: room, no line. */
const GAP: APISeparatorComponent = { type: ComponentType.Separator, divider: false };

function rowOf(buttons: readonly APIButtonComponent[]): APIComponentInContainer {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

function componentsFor(block: Block, reply: string): readonly APIComponentInContainer[] {
  const buttons = buttonsOf(block).map((one) => buttonFor(one, reply));
  const [only] = buttons;
  if (only === undefined) return [text(block.text)];
  if (buttons.length > 1) return [text(block.text), rowOf(buttons)];
  const { quoted, beside } = besideButton(block);
  return [
    ...(quoted === '' ? [] : [text(quoted)]),
    beside === '' ? rowOf(buttons) : { type: ComponentType.Section, components: [text(beside)], accessory: only },
  ];
}

function buttonFor({ verb, label, key, number = 0, disabled = false }: BlockButton, reply: string): APIButtonComponent {
  return button(label, { verb, reply, number, key }, disabled);
}
