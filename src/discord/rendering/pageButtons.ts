import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { View, ViewForm } from '../../views/model/view.ts';
import { wording } from '../../wording/catalogue.ts';
import { customIdOf, OF_ACT, type Press, READ_ON } from '../customIds.ts';
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
  /** Leads back to the reply that the reader came from. */
  readonly back?: Press;
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
/** Forms from which no document is opened at a passage: what they show is a document, or a list. */
const NOT_READ_ON: readonly ViewForm[] = ['reading', 'briefing', 'documents'];

/**
 * The buttons under a page, always in this order: back, on, Share, Read on, Thread, Results, then what a briefing or a file has. None
 * moves from one page of a reply to the next: what a page cannot do is disabled there.
 */
export function rowButtons(
  view: View,
  blocks: readonly Block[],
  frame: Frame,
  pageCount: number,
): readonly APIButtonComponent[] {
  return [
    ...turningButtons(view, frame, pageCount),
    ...shareButton(view, frame),
    ...readOnButton(view, blocks, frame),
    ...threadButton(view, frame, pageCount),
    ...backButton(frame),
    ...briefingButtons(view, frame),
    ...fileButtons(view, frame),
  ];
}

function shareButton({ form }: View, { reply, page, expanded, share }: Frame): readonly APIButtonComponent[] {
  if (share === 'none' || NOT_SHARED.includes(form)) return [];
  const { buttons } = wording;
  const isDone = share === 'done';
  return [
    button(isDone ? buttons.shared : buttons.share, { verb: 'share', reply, number: page, key: expanded }, isDone),
  ];
}

/** Back to the reply from which the document was opened. A page that was shared leads nobody back. */
function backButton({ back, sharedBy }: Frame): readonly APIButtonComponent[] {
  return back === undefined || sharedBy !== undefined ? [] : [button(wording.buttons.results, back)];
}

/** Under a briefing: the last change is taken back or, if it is not the current one, it is made so. */
function briefingButtons({ briefing }: View, { reply, sharedBy }: Frame): readonly APIButtonComponent[] {
  if (briefing === undefined || sharedBy !== undefined) return [];
  const { buttons } = wording;
  const { version, isCurrent, shows } = briefing;
  // What is kept under a reply to an act is the briefing itself: its first page is the whole one.
  const whole = shows === 'all' ? [] : [button(buttons.showBriefing, { verb: 'whole', reply, number: 0, key: null })];
  if (shows === 'file') return whole;
  if (!isCurrent) return [button(buttons.use, { verb: 'use', reply, number: version, key: null }), ...whole];
  const key = shows === 'some' ? OF_ACT : null;
  const undo = version === 1 ? [] : [button(buttons.undo, { verb: 'undo', reply, number: version, key })];
  return [...undo, ...whole];
}

/** Under a file that waits: keep or discard it. Under one that was taken out: put it back. */
function fileButtons({ file }: View, { reply, sharedBy }: Frame): readonly APIButtonComponent[] {
  if (file === undefined || sharedBy !== undefined) return [];
  const { buttons } = wording;
  const press = (verb: 'keep' | 'discard' | 'putback'): Press => ({ verb, reply, number: 0, key: null });
  if (file.state === 'removed') return [button(buttons.putBack, press('putback'))];
  return [button(buttons.keep, press('keep')), button(buttons.discard, press('discard'))];
}

/** Opens a thread for further questions: under an answer, a page on a topic, and whatever else takes several pages. */
function threadButton(
  { form, leadsOn }: View,
  { reply, page, expanded, thread }: Frame,
  pageCount: number,
): readonly APIButtonComponent[] {
  // A document is read on by each reader alone; a briefing of the team changes under those who talk of it.
  const isLong = pageCount > 1 && form !== 'reading' && form !== 'briefing' && form !== 'documents';
  return thread === true && (leadsOn || isLong)
    ? [button(wording.buttons.thread, { verb: 'thread', reply, number: page, key: expanded })]
    : [];
}

/** The arrows: through the pages of the reply and, in a document, on to the passages before and after. */
function turningButtons(
  view: View,
  { reply, page, expanded }: Frame,
  pageCount: number,
): readonly APIButtonComponent[] {
  const { buttons } = wording;
  const { reading } = view;
  const toPage = (number: number): Press => ({ verb: 'page', reply, number, key: expanded });
  const toPassage = (number: number | null | undefined): Press | undefined =>
    number === null || number === undefined ? undefined : { verb: 'turn', reply, number, key: null };
  const back = page > 0 ? toPage(page - 1) : toPassage(reading?.previous);
  const on = page < pageCount - 1 ? toPage(page + 1) : toPassage(reading?.next);
  if (pageCount === 1 && back === undefined && on === undefined) return [];
  return [
    button(buttons.back, back ?? nowhere(reply, 'back'), back === undefined),
    button(buttons.on, on ?? nowhere(reply, 'on'), on === undefined),
  ];
}

/** Opens the document of the expanded passage or, if none is expanded, of the first on the page. */
function readOnButton(
  { form, results }: View,
  blocks: readonly Block[],
  { canRead, expanded, reply }: Frame,
): readonly APIButtonComponent[] {
  if (!canRead || NOT_READ_ON.includes(form) || results.length === 0) return [];
  const { readOn, readOnNowhere } = wording.buttons;
  const shown = blocks.flatMap((block) => (block.result === undefined ? [] : [block.result]));
  const key = shown.find((each) => each === expanded) ?? shown.find((each) => results.some((one) => one.key === each));
  const result = results.find((one) => one.key === key);
  return result === undefined
    ? [button(readOnNowhere, nowhere(reply, 'read'), true)]
    : [button(readOn(result.passage), { verb: 'read', reply, number: READ_ON, key: result.key })];
}

/** Ids of what is disabled: two components of one message may not share theirs. */
const NOWHERE = { back: 0, on: 2, read: 3 } as const;

function nowhere(reply: string, what: keyof typeof NOWHERE): Press {
  return { verb: 'where', reply, number: NOWHERE[what], key: null };
}
