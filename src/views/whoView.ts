import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { PersonJson } from '../json/commands/whoJson.ts';
import type { PlacedJson } from '../json/parts/placeJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { block, line, quoteLine, small, type TextLine, titled, type ViewBlock } from './block.ts';
import { citationAt, textAt } from './cited.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { day, few, id, type Piece, strongForeign, type Words } from './piece.ts';
import { excerpt, nearestBlocks } from './searchView.ts';
import type { Opened, View } from './view.ts';

/** How many of each kind are shown if there is little room. */
const MOST_SPELLINGS = 10;
const MOST_COMPANY = 8;
const MOST_ROLES = 8;

/** Who is meant, what the dossier calls them, what they said and where they are named. */
export function whoView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { person } = answer;
  const found = foundPassages(answer, dossier);
  const isNothing = answer.abstained || found.length === 0;
  // Under which name someone was found is said before everything about them.
  const about = person === undefined ? [] : [...remarksOf(answer), ...personBlocks(person, dossier)];
  const passages = isNothing
    ? nearestBlocks(found, opened)
    : found.flatMap((one, at) => {
        const title = person === undefined ? undefined : titleOver(person, at);
        return title === undefined ? excerpt(one, opened) : titled(title, excerpt(one, opened));
      });
  return framed(answer, {
    state: isNothing ? 'nothing' : 'found',
    form: 'results',
    blocks: [
      ...(isNothing ? absenceBlocks(answer, 'who') : []),
      ...about,
      ...passages,
      ...(person === undefined ? remarksOf(answer) : []),
    ],
    results: resultsOf(found),
  });
}

/** Over a passage: what they said, what others said of them, where else they are named. */
function titleOver({ said, saidOf }: PersonJson, at: number): string | undefined {
  const words = wording.person;
  if (at === 0 && said > 0) return words.said;
  if (at === said && saidOf > 0) return words.saidOfThem;
  return at === said + saidOf ? words.namedIn : undefined;
}

/** What is known of someone, before the passages: spellings, company and dates, then descriptions in the dossier's words. */
function personBlocks(person: PersonJson, dossier: Dossier): readonly ViewBlock[] {
  const { spelt, counted, describedAs, with: appearsWith } = wording.person;
  const { spellings, with: company } = person;
  const spellingWords = spellings.map((one) => counted(nameAt(one, dossier), one.count));
  const companyWords = company.map((one) => counted(nameAt(one, dossier), one.passages));
  const lines = [
    line(spelt<Piece>(few(spellingWords, MOST_SPELLINGS))),
    ...(company.length === 0 ? [] : [line(appearsWith<Piece>(few(companyWords, MOST_COMPANY)))]),
    ...datesLine(person, dossier),
  ];
  const roles = person.roles.map((role, at): ViewBlock => {
    const shown = roleBlock(role, dossier);
    return at < MOST_ROLES ? shown : { ...shown, room: 'much' };
  });
  return [{ lines, actions: hasPictures(person) ? [{ act: 'pictures' }] : [] }, ...titled(describedAs, roles)];
}

/** Whether there is enough to draw: an answer has these parts only then. */
function hasPictures({ times, ties }: PersonJson): boolean {
  return times !== undefined || ties !== undefined;
}

function nameAt({ documentId: document, start, end }: PlacedJson, dossier: Dossier) {
  return strongForeign(textAt({ document, start, end }, dossier), 'listed name');
}

function roleBlock({ documentId: document, start, end }: PlacedJson, dossier: Dossier): ViewBlock {
  const slice = { start, end };
  const quote = { origin: { document }, slice, whole: slice, marks: [], role: 'passage' } as const;
  const citation = id(citationAt({ document, start }, dossier));
  return { ...block(quoteLine(quote), small(wording.citation.line(citation), 'each')), isFragment: true };
}

function datesLine({ first, last }: PersonJson, dossier: Dossier): readonly TextLine[] {
  if (first === null || last === null) return [];
  const { date, dates } = wording.person;
  const shown = (one: NonNullable<PersonJson['first']>): Words => dateWords(one, dossier);
  return [small(first.date === last.date ? date(shown(first)) : dates(shown(first), shown(last)))];
}

function dateWords({ date, place }: NonNullable<PersonJson['first']>, dossier: Dossier): Words {
  if (place === null) return [day(date), ' ', wording.person.ofTheDocument];
  return [day(date), ' ', id(citationAt({ document: place.documentId, start: place.start }, dossier))];
}
