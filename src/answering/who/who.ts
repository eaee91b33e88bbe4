import type { Quotation } from '../../answer/quotation.ts';
import type { Passage } from '../../dossier/passage.ts';
import { placeIn } from '../../dossier/place.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import { namedDays } from '../../finding/dates/namedDays.ts';
import type { DocumentFindings } from '../../finding/documentFindings.ts';
import type { Findings } from '../../finding/findings.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import { type FoundPerson, WHOLE_CLOSE } from '../../finding/people/findPeople.ts';
import type { People } from '../../finding/people/people.ts';
import { inListedOrder } from '../../finding/people/peopleIndex.ts';
import type { Person, PersonMention, Spelling } from '../../finding/people/person.ts';
import type { PlacedStatement } from '../../finding/people/placedStatement.ts';
import { statementsBy } from '../../finding/people/statementsBy.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { MatchLabel } from '../../search/matchLabel.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/wordsOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { emptyBase } from '../result.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { nameOfPerson, placeOfMention } from './nameOfPerson.ts';
import { spellingNotes } from './spellingNotes.ts';
import { suggestedFor } from './suggestedFor.ts';
import { passagesOf, tiesAmong } from './tiesAmong.ts';
import { timesOf } from './timesOf.ts';
import type { WhoAnswer, WhoFound, WhoNobody } from './whoAnswer.ts';
import { writtenPerson } from './writtenPerson.ts';

/** Most results of each kind that one answer lists. */
const MOST = { said: 40, saidOf: 20, mentioned: 40 } as const;
/** Most names that an answer lists beside the one. */
const MOST_COMPANY = 12;
/** With fewer, or if nobody is named twice beside them, a picture would be empty. */
const LEAST_COMPANY = { people: 3, passages: 2 } as const;
const MOST_OTHERS = 5;
const MOST_SPELLINGS = 25;
const MOST_ROLES = 25;

/** A name in quotation marks is meant to the letter. */
const LITERAL = /^\s*["“”«„](?<name>.+)["“”»]\s*$/u;

/**
 * Who someone is: spellings, descriptions, company, dates, what they said, what was said of them, and the other places that
 * name them. `typed` may be spelt in any way; in quotation marks only that spelling counts.
 */
export async function who(typed: string, open: OpenDossier): Promise<WhoAnswer> {
  const literal = LITERAL.exec(typed)?.groups?.name;
  const name = (literal ?? typed).trim();
  const { people } = open.findings;
  const found = people.find(name).filter(({ how }) => how === 'same' || (how === 'close' && literal === undefined));
  const [best] = found;
  const written = best === undefined ? await writtenPerson(name, open) : null;
  const person = best?.person ?? written?.person;
  if (person === undefined) return nobody(name, people, open);
  const statements =
    written?.said ??
    open.dossier
      .inOrder(open.findings.speakers.documentsOf(person))
      .flatMap((document) => statementsBy(person, open.findings.of(document), people));
  const said = statements.flatMap(statementResult);
  const { saidOf, mentioned } = placesOf(person, name, open);
  const shown = {
    said: said.slice(0, MOST.said),
    saidOf: saidOf.slice(0, MOST.saidOf),
    mentioned: mentioned.slice(0, MOST.mentioned),
  };
  const listed = shown.said.length + shown.saidOf.length + shown.mentioned.length;
  const total = said.length + saidOf.length + mentioned.length;
  const others = found.slice(1).filter((one) => one.rank === best?.rank || isAnotherSpelling(one, name));
  return {
    command: 'who',
    form: 'found',
    ...emptyBase(open),
    total,
    notes: [
      ...spellingNotes(name, best),
      ...othersNotes(name, others),
      ...(await elsewhereNotes(name, person, open)),
      ...initialNotes(person),
      ...moreNotes(listed, total),
    ],
    id: person.id,
    name: nameOfPerson(person, open.dossier),
    kind: person.kind,
    spellings: person.spellings.slice(0, MOST_SPELLINGS).map(countedAt),
    roles: person.roles.slice(0, MOST_ROLES).map(countedAt),
    ...companyOf(person, people),
    times: timesOf(person, open.findings),
    ...datesOf(person, open.findings),
    others: others.slice(0, MOST_OTHERS).map((other) => nameOfPerson(other.person, open.dossier)),
    ...shown,
  };
}

/** The answer if no name of the dossier fits the typed one. Words that it has, but as no name, are not called missing. */
export async function nobody(name: string, people: People, open: OpenDossier): Promise<WhoNobody> {
  const words = nameWords(name);
  const forms = await open.engine.expand(wordsOf(name).map((folded) => ({ folded })));
  const isWritten = forms.every(({ own }) => own !== undefined);
  const suggestions = isWritten ? [] : await suggestedFor(name, people, open);
  return {
    command: 'who',
    form: 'nobody',
    heading: name,
    ...emptyBase(open),
    abstained: true,
    absence: {
      missing: words.length === 0 || isWritten ? [] : [name],
      nearest: suggestions.length === 0 ? [] : [{ term: name, suggestions: suggestions.slice(0, MOST_OTHERS) }],
    },
    notes: [
      words.length === 0 ? wording.names.noName : isWritten ? wording.names.noPerson(name) : wording.names.unknown,
    ],
  };
}

/** Whether someone bears the whole typed name in another spelling: of two called al-Qahtani, neither is shown as the only one. */
function isAnotherSpelling({ how, rank }: FoundPerson, typed: string): boolean {
  return how === 'close' && rank >= WHOLE_CLOSE && nameWords(typed).length > 1;
}

function othersNotes(typed: string, others: readonly FoundPerson[]): readonly string[] {
  if (others.length === 0) return [];
  const names = others.slice(0, MOST_OTHERS).map(({ person }) => person.name);
  return [wording.names.others(typed, names.join(', '))];
}

/**
 * A note if the dossier writes the typed name where it is not this person's: with the family last (Min-su Kim for Kim Min-su), or
 * one word that other names begin with (Nguyen).
 */
async function elsewhereNotes(typed: string, person: Person, open: OpenDossier): Promise<readonly string[]> {
  const words = nameWords(typed);
  if (person.kind === 'body') return [];
  const isFamilyFirst = words.length === 1 && !person.spellings.some(({ text }) => nameWords(text).at(-1) === words[0]);
  if (isFamilyFirst) {
    const own = person.mentionCount;
    const [form] = await open.engine.expand([{ folded: words[0] ?? '' }]);
    return (form?.own?.count ?? 0) > own ? [wording.names.elsewhere(typed)] : [];
  }
  const known = new Set(person.spellings.map(({ text }) => text));
  const written = words.length === 2 ? ((await writtenPerson(typed, open))?.person.spellings ?? []) : [];
  const others = written
    .map(({ text }) => text)
    .filter((text) => !known.has(text) && !text.includes(',') && fold(text) !== fold(typed));
  return others.length === 0 ? [] : [wording.names.others(typed, others.join(', '))];
}

/** A note if a spelling has an initial where the full name has a word: nobody knows that “T. Orr” is Tom Orr. */
function initialNotes({ name, kind, spellings }: Person): readonly string[] {
  const [full = ''] = nameWords(name);
  const short = spellings.find(({ text }) => {
    const [first = '', ...rest] = nameWords(text);
    return first.length === 1 && rest.length > 0;
  });
  if (kind === 'body' || short === undefined || full.length === 1) return [];
  return [wording.names.byInitial(short.text, name)];
}

function moreNotes(shown: number, total: number): readonly string[] {
  return shown < total ? [wording.names.someListed(shown, total)] : [];
}

function countedAt({ count, first }: Spelling): WhoFound['spellings'][number] {
  return { words: placeOfMention(first), count };
}

/** A statement as far as it is in the first passage that contains a part of it. */
function statementResult({ document, statement }: PlacedStatement): WhoFound['said'] {
  for (const passage of document.passages) {
    const quotation = overlaps(passage, statement) ? quotationOf(document, passage, statement) : null;
    if (quotation !== null) return [{ passage: placeIn(document, passage), quotation }];
  }
  return [];
}

/** The passages that name someone: first those where another's statement does, then those of the document's own words. */
function placesOf(person: Person, typed: string, open: OpenDossier): Pick<WhoFound, 'saidOf' | 'mentioned'> {
  const { people } = open.findings;
  const byPassage = new Map<Passage, PersonMention[]>();
  for (const mention of person.mentions) {
    const list = byPassage.get(mention.passage) ?? [];
    list.push(mention);
    byPassage.set(mention.passage, list);
  }
  const saidOf: WhoFound['saidOf'][number][] = [];
  const inHeadings: WhoFound['mentioned'][number][] = [];
  const mentioned: WhoFound['mentioned'][number][] = [];
  for (const [passage, mentions] of byPassage) {
    const document = mentions[0]?.document;
    if (document === undefined) continue;
    const highlights = mentions.map((mention) => ({
      words: placeOfMention(mention),
      match: labelOf(document.standing.slice(mention.start, mention.end), typed),
    }));
    const quotation = statementNaming(open.findings.of(document), passage, mentions, person, people);
    const place = { passage: placeIn(document, passage), highlights };
    if (quotation !== null) saidOf.push({ ...place, quotation });
    else (passage.kind === 'heading' ? inHeadings : mentioned).push(place);
  }
  // A heading says least of anyone.
  return { saidOf, mentioned: [...mentioned, ...inHeadings] };
}

function statementNaming(
  { document, statements }: DocumentFindings,
  passage: Passage,
  mentions: readonly PersonMention[],
  person: Person,
  people: People,
): Quotation | null {
  for (const statement of statements) {
    if (!overlaps(statement, passage) || statement.kind === 'scare') continue;
    // The words in the editor's brackets are not the speaker's.
    const spoken = mentions.filter((mention) => !statement.editorial.some((one) => contains(one, mention)));
    const isNamed = statement.slices.some((slice) => spoken.some((mention) => contains(slice, mention)));
    if (!isNamed || people.speakerOf({ document, statement }) === person) continue;
    return quotationOf(document, passage, statement);
  }
  return null;
}

function labelOf(text: string, typed: string): MatchLabel {
  if (text === typed) return 'exact';
  const words = new Set(nameWords(typed));
  return nameWords(text).some((word) => words.has(word)) ? 'folded' : 'name variant';
}

/** Whom the same passages name, headings aside, and which of those are named together. */
function companyOf(person: Person, people: People): Pick<WhoFound, 'with' | 'ties'> {
  const passages = passagesOf(person);
  // Someone who is known under only some of these spellings is not another.
  const own = new Set(person.spellings.map(({ text }) => text));
  const counts = new Map<Person, number>();
  for (const passage of passages) {
    for (const other of new Set(people.in(passage.document, passage).map((place) => place.person)))
      counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const company = [...counts]
    .filter(([other]) => other !== person && !other.spellings.some(({ text }) => own.has(text)))
    .sort(([a, more], [b, less]) => less - more || inListedOrder(a, b))
    .flatMap(([other, count]) => {
      const spelling = other.spellings.find(({ text }) => text === other.name) ?? other.spellings[0];
      return spelling === undefined ? [] : [{ other, spelling, count }];
    })
    .slice(0, MOST_COMPANY);
  const isCompany = company.length >= LEAST_COMPANY.people && (company[0]?.count ?? 0) >= LEAST_COMPANY.passages;
  return {
    with: company.map(({ spelling, count }) => ({ words: placeOfMention(spelling.first), passages: count })),
    ties: isCompany ? tiesAmong(company.map(({ other }) => other)) : null,
  };
}

/** The earliest and the latest day that a passage names beside them; else when documents that name them appeared. */
function datesOf(person: Person, findings: Findings): Pick<WhoFound, 'first' | 'last'> {
  const passages = new Map(person.mentions.map((mention) => [mention.passage, mention]));
  const named = [...passages.values()].flatMap(({ document, passage }) =>
    findings.of(document).dateMentions.flatMap((mention) => {
      const days = contains(passage, mention) ? namedDays(mention) : null;
      return days === null ? [] : [{ ...days, words: placeIn(document, mention) }];
    }),
  );
  if (named.length === 0) return publishedDates(person);
  const [first] = named.toSorted((a, b) => inOrder(a.from, b.from));
  const last = named.toSorted((a, b) => inOrder(a.to, b.to)).at(-1);
  return {
    first: first === undefined ? null : { words: first.words, day: first.from },
    last: last === undefined ? null : { words: last.words, day: last.to },
  };
}

/** The first and the last document that names someone and has a date. */
function publishedDates({ mentions }: Person): Pick<WhoFound, 'first' | 'last'> {
  const dated = mentions
    .map(({ document: { id, metadata } }) => ({ id, day: metadata.published ?? '' }))
    .filter(({ day }) => day !== '')
    .toSorted((a, b) => inOrder(a.day, b.day));
  const [first] = dated;
  const last = dated.at(-1);
  return {
    first: first === undefined ? null : { published: first.id },
    last: last === undefined ? null : { published: last.id },
  };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
