import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { View, ViewForm } from '../../views/model/view.ts';
import { wording } from '../../wording/catalogue.ts';
import { customIdOf, type Press } from '../customIds.ts';
import type { Block } from './block.ts';

/** What is on a page beside the answer. */
export interface Frame {
  /** Id under which the reply is kept. */
  readonly reply: string;
  /** Page to show, from 0; the nearest one if there are fewer. */
  readonly page: number;
  readonly expanded: string | null;
  /** Whether Share is offered: in servers, on private replies; `done` if it has just been done. */
  readonly share: 'offered' | 'done' | 'none';
  /** Whether a thread can be opened at the message; {@link threadButton} says when that is offered. */
  readonly thread?: boolean;
  /** Whether the command is there that opens a document. */
  readonly canRead: boolean;
  /** Discord id of the person who shared the page. */
  readonly sharedBy?: string;
  /** Whether the answer can be rated. */
  readonly rates?: boolean;
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

/** What is about the bot itself is posted to nobody. */
const NOT_SHARED: readonly ViewForm[] = ['help', 'settings'];

const { buttons } = wording;

/** The buttons under a page: through its pages, to share it, to read on. */
export function rowButtons(
  view: View,
  blocks: readonly Block[],
  frame: Frame,
  pageCount: number,
): readonly APIButtonComponent[] {
  const { reply, page, expanded } = frame;
  const share = (done: boolean) =>
    button(done ? buttons.shared : buttons.share, { verb: 'share', reply, number: page, key: expanded }, done);
  return [
    ...turningButtons(view, frame, pageCount),
    ...(frame.share === 'none' || NOT_SHARED.includes(view.form) ? [] : [share(frame.share === 'done')]),
    ...readOnButton(view, blocks, frame),
  ];
}

/** Under a briefing: the last change is taken back or, if it is not the current one, it is made so. */
export function briefingButtons({ briefing }: View, { reply, sharedBy }: Frame): readonly APIButtonComponent[] {
  if (briefing === undefined || sharedBy !== undefined) return [];
  const { version, isCurrent } = briefing;
  if (!isCurrent) return [button(buttons.use, { verb: 'use', reply, number: version, key: null })];
  return version === 1 ? [] : [button(buttons.undo, { verb: 'undo', reply, number: version, key: null })];
}

/** Under a file that waits: keep or discard it. Under one that was taken out: put it back. */
export function fileButtons({ file }: View, { reply, sharedBy }: Frame): readonly APIButtonComponent[] {
  if (file === undefined || sharedBy !== undefined) return [];
  const press = (verb: 'keep' | 'discard' | 'putback'): Press => ({ verb, reply, number: 0, key: null });
  if (file.state === 'removed') return [button(buttons.putBack, press('putback'))];
  return [button(buttons.keep, press('keep')), button(buttons.discard, press('discard'))];
}

/** Rates the answer. Under a page that was shared, the one who asked has rated it. */
export function ratingButtons({ reply, rates, sharedBy }: Frame): readonly APIButtonComponent[] {
  if (rates !== true || sharedBy !== undefined) return [];
  const { goodButton, badButton } = wording.feedback;
  const press = (verb: 'good' | 'bad'): Press => ({ verb, reply, number: 0, key: null });
  return [button(goodButton, press('good')), button(badButton, press('bad'))];
}

/** Opens a thread for further questions: under an answer, a page on a topic, and whatever else takes several pages. */
export function threadButton(
  { form, leadsOn }: View,
  { reply, page, expanded, thread }: Frame,
  pageCount: number,
): readonly APIButtonComponent[] {
  // A document is read on by each reader alone; a briefing of the team changes under those who talk of it.
  const isLong = pageCount > 1 && form !== 'reading' && form !== 'briefing' && form !== 'documents';
  return thread === true && (leadsOn || isLong)
    ? [button(buttons.thread, { verb: 'thread', reply, number: page, key: expanded })]
    : [];
}

/** The arrows: through the pages of the reply and, in a document, on to the passages before and after. */
function turningButtons(
  view: View,
  { reply, page, expanded }: Frame,
  pageCount: number,
): readonly APIButtonComponent[] {
  const { reading } = view;
  const toPage = (number: number): Press => ({ verb: 'page', reply, number, key: expanded });
  const toPassage = (number: number | null | undefined): Press | undefined =>
    number === null || number === undefined ? undefined : { verb: 'turn', reply, number, key: null };
  const back = page > 0 ? toPage(page - 1) : toPassage(reading?.previous);
  const on = page < pageCount - 1 ? toPage(page + 1) : toPassage(reading?.next);
  if (back === undefined && on === undefined) return [];
  // A disabled arrow needs an id of its own: two components of one message may not share theirs.
  const nowhere = (number: number): Press => ({ verb: 'where', reply, number, key: null });
  return [
    button(buttons.back, back ?? nowhere(0), back === undefined),
    button(placeLabel(view, page, pageCount), nowhere(1), true),
    button(buttons.on, on ?? nowhere(2), on === undefined),
  ];
}

/** Between the arrows: the page, and in a document which passages are shown. */
function placeLabel({ results, reading }: View, page: number, pageCount: number): string {
  const where = pageCount > 1 ? `${page + 1}/${pageCount}` : '';
  const [first, last] = [results[0], results.at(-1)];
  if (reading === undefined || first === undefined || last === undefined) return where;
  const range = first === last ? buttons.passage(first.passage) : buttons.passages(first.passage, last.passage);
  return where === '' ? range : `${range} · ${where}`;
}

/** Opens the document of the expanded passage or, if none is expanded, of the first on the page. */
function readOnButton(
  { form, results }: View,
  blocks: readonly Block[],
  { canRead, expanded, reply }: Frame,
): readonly APIButtonComponent[] {
  if (!canRead || form === 'reading' || form === 'briefing' || form === 'documents') return [];
  const shown = blocks.flatMap((block) => (block.result === undefined ? [] : [block.result]));
  const key = shown.find((each) => each === expanded) ?? shown.find((each) => results.some((one) => one.key === each));
  const result = results.find((one) => one.key === key);
  return result === undefined
    ? []
    : [button(buttons.readOn(result.passage), { verb: 'read', reply, number: 1, key: result.key })];
}
