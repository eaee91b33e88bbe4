import type { LifeDate, WhoAnswer, WhoFound } from '../../answering/who/whoAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import { citationAt, documentOf, nameOf } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, quoteLine, small, type TextLine, titled, type ViewBlock } from '../model/block.ts';
import { day, few, id, type Piece, strongForeign, type Words } from '../model/piece.ts';
import type { Quote } from '../model/quote.ts';
import type { Opened, View } from '../model/view.ts';
import { absenceBlocks } from '../parts/absenceBlocks.ts';
import { type Entry, entriesOf, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { excerpt, nearestBlocks } from './searchView.ts';

/** How many of each kind are shown if there is little room. */
const MOST_SPELLINGS = 10;
const MOST_COMPANY = 8;
const MOST_ROLES = 8;

/** Who is meant, what the dossier calls them, what they said and where they are named. */
export function whoView(answer: WhoAnswer, dossier: Dossier, opened: Opened): View {
  if (answer.form === 'nobody') {
    return framed(answer, answer.heading, dossier, {
      state: 'nothing',
      form: 'results',
      blocks: [...absenceBlocks(answer, answer.absence, 'who'), ...remarksOf(answer)],
    });
  }
  const entries = entriesOf([...answer.said, ...answer.saidOf, ...answer.mentioned], dossier);
  const found = entries.map((entry) => entry.found);
  const isNothing = answer.abstained || found.length === 0;
  const passages = KINDS.flatMap(({ kind, title }) =>
    titled(
      wording.person[title],
      entries.filter(({ at }) => kindOf(answer, at) === kind).flatMap((entry) => excerpt(entry.found, opened)),
    ),
  );
  return framed(answer, nameOf(answer.name, dossier), dossier, {
    state: isNothing ? 'nothing' : 'found',
    form: 'results',
    blocks: [
      ...(isNothing ? absenceBlocks(answer, null, 'who') : []),
      // Under which name someone was found is said before everything about them.
      ...remarksOf(answer),
      ...personBlocks(answer, dossier),
      ...(isNothing ? nearestBlocks(found, opened) : passages),
    ],
    results: resultsOf(found),
  });
}

/** What they said, what others said of them, and where else they are named. A passage is under the first that it has. */
const KINDS = [
  { kind: 'said', title: 'said' },
  { kind: 'saidOf', title: 'saidOfThem' },
  { kind: 'mentioned', title: 'namedIn' },
] as const;

function kindOf({ said, saidOf }: WhoFound, at: Entry['at']): (typeof KINDS)[number]['kind'] {
  if (at < said.length) return 'said';
  return at < said.length + saidOf.length ? 'saidOf' : 'mentioned';
}

/** What is known of someone, before the passages: spellings, company and dates, then descriptions in the dossier's words. */
function personBlocks(answer: WhoFound, dossier: Dossier): readonly ViewBlock[] {
  const { spelt, counted, describedAs, with: appearsWith } = wording.person;
  const { spellings, with: company } = answer;
  const spellingWords = spellings.map(({ words, count }) => counted(nameAt(words, dossier), count));
  const companyWords = company.map(({ words, passages }) => counted(nameAt(words, dossier), passages));
  const lines = [
    line(spelt<Piece>(few(spellingWords, MOST_SPELLINGS))),
    ...(company.length === 0 ? [] : [line(appearsWith<Piece>(few(companyWords, MOST_COMPANY)))]),
    ...datesLine(answer, dossier),
  ];
  const roles = answer.roles.map(({ words }, at): ViewBlock => {
    const shown = roleBlock(words, dossier);
    return at < MOST_ROLES ? shown : { ...shown, room: 'much' };
  });
  return [{ lines, actions: hasPictures(answer) ? [{ act: 'pictures' }] : [] }, ...titled(describedAs, roles)];
}

/** Whether there is enough to draw: an answer has these parts only then. */
function hasPictures({ times, ties }: WhoFound): boolean {
  return times !== null || ties !== null;
}

function nameAt(words: Place, dossier: Dossier) {
  return strongForeign(shownTextOf(words, dossier), 'listed name');
}

function roleBlock(words: Place, dossier: Dossier): ViewBlock {
  const quote: Quote = { origin: { document: words.document }, slice: words, whole: words, marks: [], role: 'passage' };
  const citation = id(citationAt(words, dossier));
  return { ...block(quoteLine(quote), small(wording.citation.line(citation), 'each')), isFragment: true };
}

function datesLine({ first, last }: WhoFound, dossier: Dossier): readonly TextLine[] {
  if (first === null || last === null) return [];
  const { date, dates } = wording.person;
  const [from, to] = [first, last].map((one) => ({ on: dayOf(one, dossier), words: dateWords(one, dossier) }));
  if (from === undefined || to === undefined) return [];
  return [small(from.on === to.on ? date(from.words) : dates(from.words, to.words))];
}

function dayOf(date: LifeDate, dossier: Dossier): string {
  return 'words' in date ? date.day : (documentOf(date.published, dossier).metadata.published ?? '');
}

function dateWords(date: LifeDate, dossier: Dossier): Words {
  const where = 'words' in date ? id(citationAt(date.words, dossier)) : wording.person.ofTheDocument;
  return [day(dayOf(date, dossier)), ' ', where];
}
