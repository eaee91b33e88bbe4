import type { Dossier } from '../../dossier/dossier.ts';
import { intervalInWords } from '../../dossier/intervalInWords.ts';
import type { Answer, Brief, TimelineEntry } from '../../json/old.ts';
import { resultKeys } from '../customIds.ts';
import { type Block, plain, titled } from './block.ts';
import { citationLine, identifier } from './citationLine.ts';
import { inline } from './escape.ts';
import { excerptOf } from './excerpt.ts';
import type { Mark } from './markUp.ts';
import { beginning, longText } from './ownWords.ts';
import { quoteInPieces } from './quotation.ts';
import { quotableOf } from './resultBlocks.ts';
import { bold, saidByLines } from './saidByLines.ts';
import { list } from './wording.ts';

/** Room for one line of a briefing, in UTF-16 units of the document. */
const LINE_ROOM = 420;
/** Room for the quoted line of one block, in UTF-16 units of Markdown. */
const QUOTED_ROOM = 1200;
const NAME_ROOM = 80;
const LACKING_ROOM = 2000;

const DIFFERING = { number: 'numbers differ', date: 'dates differ', name: 'names differ' } as const;

/** A briefing on a topic: every line a quoted sentence with its citation, to be pinned or dropped. */
export function briefBlocks(answer: Answer, dossier: Dossier): readonly Block[] {
  const { brief } = answer;
  if (brief === undefined) return [];
  const lines = (places: readonly number[]): readonly Block[] =>
    places.flatMap((place) => lineBlock(answer, place, dossier, ''));
  return [
    ...titled('**The best evidence**', lines(brief.evidence)),
    ...titled('**Who said what**', lines(brief.said)),
    ...titled(
      '**When**',
      brief.timeline.flatMap((entry) => lineBlock(answer, entry.result, dossier, timeOf(entry))),
    ),
    ...titled('**Where accounts differ**', [...differingBlocks(answer, brief, dossier), ...lines(brief.told)]),
    ...peopleBlock(brief),
    ...lackingBlocks(answer, brief),
  ];
}

function lineBlock(answer: Answer, place: number, dossier: Dossier, before: string): readonly Block[] {
  const result = answer.results[place];
  const key = resultKeys(answer)[place];
  if (result === undefined || key === undefined) return [];
  const from = quotableOf(result, dossier);
  const span = result.span ?? null;
  const marks: readonly Mark[] = span === null ? [] : [{ start: span.start, end: span.end, sign: '**' }];
  const shown = excerptOf(from.text, result.sentence ?? result, span, LINE_ROOM);
  return quoteInPieces(from, shown, marks, QUOTED_ROOM).map((quotation, index): Block => {
    const around = index === 0 ? { before, said: saidByLines(result) } : { before: '', said: [] };
    const lines = [around.before, quotation.line, citationLine(result), ...around.said];
    const block = { text: lines.filter((line) => line !== '').join('\n'), quotations: [quotation], result: key };
    return index === 0 ? { ...block, more: [{ verb: 'leave', label: 'Drop', key }] } : block;
  });
}

function timeOf({ from, to, relation, sure }: TimelineEntry): string {
  return `${inline(intervalInWords({ from, to }, relation))}${sure ? '' : ' · doubtful'}`;
}

function differingBlocks(answer: Answer, { differing }: Brief, dossier: Dossier): readonly Block[] {
  return differing.flatMap(({ kind, a, b }) => [
    ...lineBlock(answer, a, dossier, `-# ${DIFFERING[kind]}:`),
    ...lineBlock(answer, b, dossier, '-# and:'),
  ]);
}

function peopleBlock({ people }: Brief): readonly Block[] {
  const named = people.map(
    ({ text, passages, citation }) => `${bold(beginning(text, NAME_ROOM))} (${passages}, ${identifier(citation)})`,
  );
  return named.length === 0 ? [] : [plain(`**Whom it concerns**\n${list(named)}`)];
}

/** What the briefing cannot say: words that the dossier lacks, with what is spelt nearly so, and silences. */
function lackingBlocks({ absence }: Answer, { lacking }: Brief): readonly Block[] {
  const missing = (absence?.missing ?? []).map((term) => {
    const near = absence?.nearest.find((one) => one.term === term)?.suggestions ?? [];
    return `“${term}” does not stand in the dossier.${near.length === 0 ? '' : ` It has: ${near.join(', ')}.`}`;
  });
  const all = [...missing, ...lacking];
  if (all.length === 0) return [];
  return titled(
    '**What the dossier lacks**',
    all.flatMap((line) => longText('- ', line, LACKING_ROOM)),
  );
}
