import type { Dossier } from '../../dossier/dossier.ts';
import { saidBy } from '../../dossier/saidBy.ts';
import type { Answer, BriefingList, BriefingShown, PinShown, Result } from '../../json/old.ts';
import { type Block, type BlockButton, plain, titled } from './block.ts';
import { changeBlocks } from './changeBlocks.ts';
import { citationLine, identifier } from './citationLine.ts';
import { inline } from './escape.ts';
import { beginning, longText } from './ownWords.ts';
import { quoteInPieces } from './quotation.ts';
import { QUOTATION_ROOM, quotableOf } from './resultBlocks.ts';
import { bold } from './saidByLines.ts';
import { count } from './wording.ts';

const NAME_ROOM = 120;
/** A note up to this length stands with the words; a longer one has a block of its own. UTF-16 units of Markdown. */
const SHORT_NOTE = 400;
const NOTE_ROOM = 2000;
/** Words, citation, speakers and note in one block; what is longer is cut into several. */
const BLOCK_ROOM = 2600;

/** Every pin of a briefing with its words, its note and who pinned it when; buttons where it can be changed here. */
export function briefingBlocks({ briefing, results }: Answer, dossier: Dossier): readonly Block[] {
  if (briefing === undefined) return [];
  if (briefing.pins.length === 0) {
    return [plain('No pin yet. Press Pin beside a passage, or use /briefing add with a citation.')];
  }
  const canChange = briefing.isCurrent;
  return briefing.pins.flatMap((pin) => {
    const result = pin.result === null ? undefined : results[pin.result];
    const buttons = canChange ? buttonsOf(pin, briefing) : [];
    return pinBlocks(pin, result, dossier, buttons);
  });
}

function pinBlocks(
  pin: PinShown,
  result: Result | undefined,
  dossier: Dossier,
  buttons: readonly BlockButton[],
): readonly Block[] {
  const quoted =
    pin.state === 'standing' && result !== undefined
      ? standingBlocks(pin, result, dossier)
      : changedBlocks(pin, result, dossier);
  const note = pin.note === '' ? '' : `**Note:** ${inline(pin.note)}`;
  const isShort = note.length <= SHORT_NOTE;
  const meta = `-# pinned by ${personOf(pin.pinnedBy)} ${timeOf(pin.pinnedAt)}`;
  const speakers = result === undefined ? [] : speakerLines(pin, result);
  const below = [...speakers, isShort ? note : '', meta].filter((line) => line !== '').join('\n');
  const last = quoted.at(-1) ?? plain('');
  const joined = `${last.text}\n${below}`;
  const blocks = [
    ...quoted.slice(0, -1),
    ...(joined.length <= BLOCK_ROOM ? [{ ...last, text: joined }] : [last, plain(below)]),
    ...(isShort ? [] : longText('**Note:** ', pin.note, NOTE_ROOM)),
  ].map((block) => ({ ...block, result: pin.key }));
  return blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, more: buttons } : block));
}

function standingBlocks(pin: PinShown, result: Result, dossier: Dossier): readonly Block[] {
  const from = quotableOf(result, dossier);
  const pieces = quoteInPieces(from, pin.words ?? result, [], QUOTATION_ROOM);
  return titled(
    `**${pin.number}.**`,
    pieces.map((quotation, index) => {
      const part = pieces.length > 1 ? ` · part ${index + 1} of ${pieces.length}` : '';
      return { text: `${quotation.line}\n${citationLine(result)}${part}`, quotations: [quotation] };
    }),
  );
}

/** Who speaks, each once; where a statement does not say, it is said that the speaker is not given. */
function speakerLines({ said }: PinShown, { source }: Result): readonly string[] {
  const lines = said.map((quotation) =>
    saidBy({ quotation, source })
      .map(({ text, isName }) => (isName ? bold(beginning(text, NAME_ROOM)) : text))
      .join(''),
  );
  return [...new Set(lines)].slice(0, 2);
}

const CHANGED: Readonly<Record<Exclude<PinShown['state'], 'standing'>, string>> = {
  changed: 'The source has changed since this was pinned',
  removed: 'The source does not hold these words any more',
  'document gone': 'The document is not in the dossier any more',
  unknown: 'These words are not in the dossier, and no record of them is left',
};

function changedBlocks(
  { state, number, earlier, citation }: PinShown,
  result: Result | undefined,
  dossier: Dossier,
): readonly Block[] {
  const why = state === 'standing' ? '' : CHANGED[state];
  const title = `**${number}.** ⚠ ${why} (${identifier(citation)})`;
  const former = earlier === null ? undefined : dossier.former(earlier.documentId, earlier.passage);
  if (former === undefined || earlier === null) return [plain(title)];
  const change = {
    citation: `${earlier.documentId}:${earlier.passage}`,
    status: state === 'changed' || state === 'removed' ? state : 'document gone',
    file: earlier.file,
    earlier: former.text,
    now: result?.citation ?? null,
  } as const;
  return titled(title, changeBlocks(change, dossier, undefined));
}

function buttonsOf({ key, number }: PinShown, { version, pins }: BriefingShown): readonly BlockButton[] {
  const one = { key, number: version } as const;
  return [
    { ...one, verb: 'up', label: '↑', disabled: number === 1 },
    { ...one, verb: 'down', label: '↓', disabled: number === pins.length },
    { ...one, verb: 'note', label: 'Note' },
    { ...one, verb: 'drop', label: 'Drop' },
  ];
}

/** All briefings of a channel. */
export function briefingListBlocks(briefings: BriefingList): readonly Block[] {
  return briefings.map(({ name, pins, isCurrent, isClosed, last }) => {
    const state = isCurrent ? ' · **current**' : isClosed ? ' · closed' : '';
    return plain(
      `${bold(beginning(name, NAME_ROOM))} · ${count(pins, 'pin')}${state}\n-# ${inline(lastLine(last))} ${timeOf(last.at)}`,
    );
  });
}

const DONE: Readonly<Record<string, string>> = {
  begin: 'begun by',
  pin: 'a passage pinned by',
  note: 'a note changed by',
  move: 'a pin moved by',
  drop: 'a pin dropped by',
  rename: 'renamed by',
  close: 'closed by',
  open: 'opened again by',
  undo: 'a change taken back by',
};

function lastLine({ what, by }: BriefingShown['last']): string {
  return `${DONE[what] ?? 'changed by'} ${by.name}`;
}

/** The line at the bottom of a shown briefing. */
export function briefingFoot({ version, pins, isCurrent, isClosed, audience, last }: BriefingShown): string {
  const state = isClosed ? 'closed' : isCurrent ? 'current' : 'not the current one; /briefing use makes it so';
  const facts = `-# ${count(pins.length, 'pin')} · ${state} · version ${version}: ${inline(lastLine(last))} ${timeOf(last.at)}`;
  return audience === 'part of the channel'
    ? `${facts}\n-# Seen only by those here to whom the dossier is open; it cannot be shared to the whole channel.`
    : facts;
}

/** Discord shows the name of today and pings nobody: mentions are off in every message. */
function personOf({ id, name }: PinShown['pinnedBy']): string {
  return /^\d{15,20}$/.test(id) ? `<@${id}>` : inline(name);
}

/** A moment in the reader's own time zone. */
function timeOf(iso: string): string {
  return `<t:${Math.floor(Date.parse(iso) / 1000)}:f>`;
}
