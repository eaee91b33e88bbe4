import type { Dossier } from '../../dossier/dossier.ts';
import type { Answer } from '../../json/old.ts';
import { resultKeys } from '../customIds.ts';
import { absenceBlocks } from './absenceBlocks.ts';
import { type Block, type Card, type State, titled } from './block.ts';
import { briefBlocks } from './briefBlocks.ts';
import { briefingBlocks, briefingFoot, briefingListBlocks } from './briefingBlocks.ts';
import { changeBlocks, type Successor } from './changeBlocks.ts';
import { identifier } from './citationLine.ts';
import { comparisonBlocks } from './comparisonBlocks.ts';
import { concordBlocks } from './concordBlocks.ts';
import { digestBlocks } from './digestBlocks.ts';
import { inline } from './escape.ts';
import { helpBlocks } from './helpBlocks.ts';
import { beginning, longCode, longText } from './ownWords.ts';
import { personBlocks, personTitle } from './personBlocks.ts';
import { withPins } from './pinButtons.ts';
import { type Extent, resultBlocks } from './resultBlocks.ts';
import { documentBlocks, readingLine, unreadBlocks } from './sourceBlocks.ts';
import { timelineBlocks } from './timelineBlocks.ts';
import { stateOfVerdicts, verdictBlocks } from './verdictBlocks.ts';
import { scheduleBlocks, watchBlocks } from './watchBlocks.ts';
import { count, numeral } from './wording.ts';

/** Rooms in UTF-16 units of Markdown; head and foot stand on every page, what is too long for them in a block of its own. */
export const HEAD_ROOM = 300;
export const FOOT_ROOM = 500;
const BLOCK_ROOM = 2000;
/** For the question before and for this one as it was read, in the head. */
const PREVIOUS_ROOM = 110;
const READ_ROOM = 190;

/** Commands whose results are shown whole, because their passages were asked for by name. */
const SHOWN_WHOLE: readonly string[] = ['source', 'cite'];
/** Commands that find something: a reply of theirs without results is an absence. */
const SEARCHING: readonly string[] = ['ask', 'search', 'quote', 'who', 'timeline'];

/** What a reader has opened in a reply. */
export interface View {
  /** Key of the result that is shown with its neighbours. */
  readonly expanded: string | null;
}

/** Lays an answer out, as yet of any length. */
export function cardOf(answer: Answer, dossier: Dossier, view: View): Card {
  const isHeadCut = inline(answer.heading.trim()).length > HEAD_ROOM;
  const foot = footOf(answer);
  const isNothing = isAbsence(answer);
  const notes = answer.notes.flatMap((note) => longText('-# ', note, BLOCK_ROOM));
  return {
    state: stateOf(answer),
    head: headOf(answer),
    blocks: withPinsWhereOffered(answer, dossier, [
      ...(isNothing ? absenceBlocks(answer) : []),
      ...(answer.change === undefined
        ? []
        : [...notes, ...changeBlocks(answer.change, dossier, successorOf(answer, view))]),
      // Under which name someone was found is said before all that is told of them.
      ...(answer.person === undefined ? [] : [...notes, ...personBlocks(answer, dossier)]),
      // How many there are, and where, is said before the first of what a watch found.
      ...(answer.command === 'watch' ? notes : []),
      ...watchBlocks(answer.watches ?? []),
      ...scheduleBlocks(answer.schedules ?? []),
      ...briefingBlocks(answer, dossier),
      ...briefingListBlocks(answer.briefings ?? []),
      ...timelineBlocks(answer, dossier, view.expanded),
      ...comparisonBlocks(answer, dossier, view.expanded),
      ...briefBlocks(answer, dossier),
      ...(isJudged(answer) ? verdictBlocks(answer, dossier, view.expanded) : allResultBlocks(answer, dossier, view)),
      ...(isList(answer) ? [...documentBlocks(answer.documents ?? []), ...unreadBlocks(answer.unread)] : []),
      ...referenceBlocks(answer),
      ...helpBlocks(answer.help ?? []),
      ...(answer.change === undefined && answer.person === undefined && answer.command !== 'watch' ? notes : []),
      ...(isHeadCut ? longText('-# In full: ', answer.heading, BLOCK_ROOM) : []),
      ...readInFull(answer),
      ...(foot.overflow === '' ? [] : longText('-# Read as: ', foot.overflow, BLOCK_ROOM)),
    ]),
    foot: foot.text,
  };
}

/** A briefing's passages are pinned already, and have buttons of their own. */
function withPinsWhereOffered(answer: Answer, dossier: Dossier, blocks: readonly Block[]): readonly Block[] {
  return answer.briefing === undefined ? withPins(blocks, dossier) : blocks;
}

/**
 * The heading and, where one document is read, what is known of it: its passages need not repeat that. How a question was
 * read after another one stands on every page, so that nobody takes the answer for one to something else.
 */
function headOf(answer: Answer): string {
  const heading = `**${beginning(answer.heading, HEAD_ROOM)}**`;
  if (answer.readAfter !== undefined) {
    const { previous, question } = answer.readAfter;
    const words = [beginning(previous, PREVIOUS_ROOM), beginning(question, READ_ROOM)];
    return `${heading}\n-# Read after “${words[0]}”: “${words[1]}”`;
  }
  const document = answer.documents?.find(({ id }) => id === answer.reading?.documentId);
  return document === undefined ? heading : `${heading}\n-# ${readingLine(document)}`;
}

/** The reading of a follow-up that is too long to stand in the head. */
function readInFull({ readAfter }: Answer): readonly Block[] {
  const isCut = readAfter !== undefined && inline(readAfter.question.trim()).length > READ_ROOM;
  return isCut ? longText('-# Read in full: ', readAfter.question, BLOCK_ROOM) : [];
}

/** Whether the answer lists the documents of the dossier; while one is read they only describe it. */
export function isList(answer: Answer): boolean {
  return answer.documents !== undefined && answer.reading === undefined && answer.digest === undefined;
}

function allResultBlocks(answer: Answer, dossier: Dossier, view: View): readonly Block[] {
  // A timeline, a comparison and a briefing show their results themselves, each in its own order.
  if ([answer.timeline, answer.comparison, answer.brief].some((one) => one !== undefined)) return [];
  // So does a briefing, in the team's order.
  if (answer.briefing !== undefined) return [];
  const keys = resultKeys(answer);
  const whole: Extent = SHOWN_WHOLE.includes(answer.command) ? 'whole' : 'excerpt';
  if (answer.digest !== undefined) {
    const each = answer.results.map((result, index) => {
      const key = keys[index] ?? '';
      return resultBlocks(result, dossier, view.expanded === key ? 'context' : whole, key, false);
    });
    return digestBlocks(answer.digest, answer, each, dossier);
  }
  return answer.results.flatMap((result, index) => {
    const key = keys[index] ?? '';
    // The words that replaced the cited ones are shown with what differs: once, unless their neighbours are asked for.
    if (answer.change !== undefined && result.citation === answer.change.now && view.expanded !== key) return [];
    const extent = view.expanded === key ? 'context' : whole;
    const blocks = resultBlocks(result, dossier, extent, key, answer.reading !== undefined);
    const own = titled(titleOf(answer, index), blocks);
    return index === 0 ? [...own, ...concordBlocks(answer, dossier)] : own;
  });
}

/** The result that replaced the cited words, unless it is shown with its neighbours below. */
function successorOf(answer: Answer, view: View): Successor | undefined {
  const index = answer.results.findIndex(({ citation }) => citation === answer.change?.now);
  const result = answer.results[index];
  const key = resultKeys(answer)[index];
  return result === undefined || key === undefined || key === view.expanded ? undefined : { result, key };
}

/** What stands over a result: an answer is told from the passages after it, and from what is only near. */
function titleOf(answer: Answer, index: number): string | undefined {
  if (isAbsence(answer)) return index === 0 ? '**Nearest**' : undefined;
  return answer.command === 'ask' && index === 1 ? '**Other passages**' : personTitle(answer, index);
}

/** Whether the answer gives verdicts; its results are then the places that these stand on. */
function isJudged({ verdicts = [] }: Answer): boolean {
  return verdicts.length > 0;
}

function isAbsence(answer: Answer): boolean {
  if (isJudged(answer)) return false;
  return answer.abstained || (SEARCHING.includes(answer.command) && answer.results.length === 0);
}

function stateOf(answer: Answer): State {
  if (answer.change !== undefined) return 'changed';
  if (isJudged(answer)) return stateOfVerdicts(answer.verdicts ?? []);
  if (isAbsence(answer)) return 'nothing';
  return answer.command === 'ask' ? 'answered' : 'found';
}

function referenceBlocks({ reference }: Answer): readonly Block[] {
  if (reference === undefined) return [];
  const forms = [
    ['**Reference**', reference.text],
    ['**Markdown**', reference.markdown],
    ['**BibTeX**', reference.bibtex],
  ] as const;
  // Discord shows the fences of an empty code block as they stand.
  return forms.flatMap(([label, text]) => (text.trim() === '' ? [] : longCode(label, text, BLOCK_ROOM)));
}

/** The lines at the bottom of every page; `overflow` is a reading of the query that is too long to stand there. */
function footOf(answer: Answer): { readonly text: string; readonly overflow: string } {
  if (answer.briefing !== undefined) return { text: briefingFoot(answer.briefing), overflow: '' };
  if (answer.briefings !== undefined) return { text: '', overflow: '' };
  const counted = countLine(answer);
  const unread = isList(answer) ? '' : unreadLine(answer.unread);
  const readAs = answer.readAs === '' ? '' : `Read as: ${inline(answer.readAs)}`;
  const room = FOOT_ROOM - counted.length - unread.length - '-# \n-#  — '.length;
  const fits = readAs.length <= room;
  const first = [fits ? readAs : '', counted].filter((part) => part !== '').join(' — ');
  const lines = [first, unread].filter((line) => line !== '').map((line) => `-# ${line}`);
  return { text: lines.join('\n'), overflow: fits ? '' : answer.readAs };
}

function countLine(answer: Answer): string {
  // An absence has said already what was searched.
  if (!SEARCHING.includes(answer.command) || isAbsence(answer)) return '';
  const { documents, passages } = answer.searched;
  if (answer.command === 'who') return '';
  if (answer.command === 'quote')
    return `${count(answer.total, 'statement')} in ${count(passages, 'passage')} of ${count(documents, 'document')}`;
  if (answer.command === 'timeline') {
    const listed = answer.results.length < answer.total ? `${numeral(answer.results.length)} of ` : '';
    return `${listed}${count(answer.total, 'dated sentence')}, of ${count(documents, 'document')} searched`;
  }
  return `${numeral(answer.total)} of ${count(passages, 'passage')}, in ${count(documents, 'document')}`;
}

/** Room for one reason, in UTF-16 units of Markdown. */
const REASON_ROOM = 120;

function unreadLine(unread: Answer['unread']): string {
  const [only] = unread;
  if (only === undefined) return '';
  if (unread.length > 1) return `${count(unread.length, 'file')} could not be read; /source names them`;
  return `One file could not be read: ${identifier(only.file)} (${beginning(only.reason, REASON_ROOM)})`;
}
