import { dayInWords } from '../../dossier/dayInWords.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { intervalInWords } from '../../dossier/intervalInWords.ts';
import type { Answer, Result, Timeline, TimelineEntry } from '../../json/old.ts';
import { resultKeys } from '../customIds.ts';
import { type Block, plain } from './block.ts';
import { citationLine, identifier } from './citationLine.ts';
import { inline } from './escape.ts';
import { excerptOf } from './excerpt.ts';
import type { Mark } from './markUp.ts';
import { beginning } from './ownWords.ts';
import { quote } from './quotation.ts';
import { quotableOf, resultBlocks } from './resultBlocks.ts';
import { saidByLines } from './saidByLines.ts';
import { count, list } from './wording.ts';

/** Room for one sentence, in UTF-16 units of the document; Context shows the rest. */
const SENTENCE_ROOM = 280;
const WORDS_ROOM = 80;
const RULE_ROOM = 160;
const DAY_ROOM = 30;

/** What needs no explaining: the words are a date. */
const PLAIN_RULE = 'the date itself';

/** What happened when: each event under its time, each sentence with where it stands and how it was dated. */
export function timelineBlocks(answer: Answer, dossier: Dossier, expanded: string | null): readonly Block[] {
  const { timeline, results } = answer;
  if (timeline === undefined) return [];
  const keys = resultKeys(answer);
  const blocks = timeline.events.flatMap(({ entries }) =>
    entries.flatMap((entry, index): readonly Block[] => {
      const result = results[entry.result];
      const key = keys[entry.result] ?? '';
      if (result === undefined) return [];
      const title = titleOf(entry, index, entries.length);
      if (expanded !== key) return [entryBlock(entry, result, dossier, key, title)];
      const [first, ...rest] = resultBlocks(result, dossier, 'context', key, false);
      return first === undefined ? [] : [{ ...first, text: `${title}\n${first.text}` }, ...rest];
    }),
  );
  return [...blocks, ...openBlock(timeline)];
}

function entryBlock(entry: TimelineEntry, result: Result, dossier: Dossier, key: string, title: string): Block {
  const from = quotableOf(result, dossier);
  const span = result.span ?? null;
  const marks: readonly Mark[] = span === null ? [] : [{ start: span.start, end: span.end, sign: '**' }];
  // Longer words than there is room for are shown from their beginning.
  const focus = span !== null && span.end - span.start > SENTENCE_ROOM ? { start: span.start, end: span.start } : span;
  const quotation = quote(from, excerptOf(from.text, result.sentence ?? result, focus, SENTENCE_ROOM), marks);
  const lines = [title, quotation.line, citationLine(result), ...saidByLines(result), datedLine(entry, result)];
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    quotations: [quotation],
    result: key,
    button: { verb: 'context', label: 'Context', key },
  };
}

/** `**12 September 2022**`; over the first of several sentences about one event with how many there are. */
function titleOf({ from, to, relation, sure }: TimelineEntry, index: number, of: number): string {
  const mark = sure ? '' : ' · doubtful';
  const together = of < 2 ? '' : index === 0 ? ` · ${count(of, 'account')}` : ` · account ${index + 1} of ${of}`;
  return `**${inline(intervalInWords({ from, to }, relation))}**${mark}${together}`;
}

function datedLine({ rule, anchor }: TimelineEntry, { published }: Result): string {
  if (rule === PLAIN_RULE) return '';
  const where = anchor === null ? '' : `: “${beginning(anchor.text, WORDS_ROOM)}” ${identifier(anchor.citation)}`;
  const own =
    anchor === null && published !== null && rule.includes('document')
      ? ` (${beginning(dayInWords(published), DAY_ROOM)})`
      : '';
  return `-# Dated: ${beginning(rule, RULE_ROOM)}${where}${own}`;
}

/** How many times are named that nothing dates, and the first of them. */
function openBlock({ undated, unbounded, open }: Timeline): readonly Block[] {
  const shown = open.map(({ text, citation }) => `“${beginning(text, WORDS_ROOM)}” ${identifier(citation)}`);
  const more = undated - shown.length;
  const named = list(more > 0 ? [...shown, count(more, 'more', 'more')] : shown);
  const lines = [
    undated === 0 ? '' : `-# Not dated, because it could only be guessed: ${named}`,
    unbounded === 0 ? '' : `-# ${count(unbounded, 'mention')} of a time without bounds, such as “now”, left out`,
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [plain(lines.join('\n'))];
}
