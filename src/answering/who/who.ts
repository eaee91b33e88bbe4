import { citationOf, type Passage } from '../../dossier/passage.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import { namedDays } from '../../finding/dates/namedDays.ts';
import type { DocumentFindings } from '../../finding/documentFindings.ts';
import type { Findings } from '../../finding/findings.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import type { FoundPerson } from '../../finding/people/findPeople.ts';
import type { People } from '../../finding/people/people.ts';
import type { Person, PersonMention } from '../../finding/people/person.ts';
import type { PlacedStatement } from '../../finding/people/placedStatement.ts';
import { statementsBy } from '../../finding/people/statementsBy.ts';
import type { Answer, PersonSummary, Placed, Result } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { emptyAnswer, resultOf } from '../result.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { spellingNotes } from './spellingNotes.ts';
import { passagesOf, tiesAmong } from './tiesAmong.ts';
import { timesOf } from './timesOf.ts';

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
export function who(typed: string, open: OpenDossier): Answer {
  const literal = LITERAL.exec(typed)?.groups?.name;
  const name = (literal ?? typed).trim();
  const { people } = open.findings;
  const found = people.find(name).filter(({ how }) => literal === undefined || how === 'same');
  const [best] = found;
  if (best === undefined) return nobody(name, people, open);
  const { person } = best;
  const said = open.dossier.documents
    .flatMap((document) => statementsBy(person, open.findings.of(document), people))
    .flatMap(statementResult);
  const { saidOf, mentioned } = placesOf(person, name, open);
  const shown = [...said.slice(0, MOST.said), ...saidOf.slice(0, MOST.saidOf), ...mentioned.slice(0, MOST.mentioned)];
  const total = said.length + saidOf.length + mentioned.length;
  const others = found.slice(1).filter(({ rank }) => rank === best.rank);
  return {
    ...emptyAnswer('who', person.name, open),
    results: shown,
    total,
    notes: [...spellingNotes(name, best), ...othersNotes(name, others), ...moreNotes(shown.length, total)],
    person: {
      id: person.id,
      name: person.name,
      kind: person.kind,
      spellings: person.spellings
        .slice(0, MOST_SPELLINGS)
        .map(({ text, count, first }) => ({ ...placedAt(first), text, count })),
      roles: person.roles.slice(0, MOST_ROLES).map(({ text, count, first }) => ({ ...placedAt(first), text, count })),
      ...companyOf(person, people),
      ...timesOf(person, open.findings),
      ...datesOf(person, open.findings),
      said: Math.min(said.length, MOST.said),
      saidOf: Math.min(saidOf.length, MOST.saidOf),
      others: others.slice(0, MOST_OTHERS).map((other) => other.person.name),
    },
  };
}

/** The answer if no name of the dossier fits the typed one. */
export function nobody(name: string, people: People, open: OpenDossier): Answer {
  const words = nameWords(name);
  const near = words.flatMap((word) => open.index.vocabulary.nearly(word).filter(({ capitalised }) => capitalised > 0));
  const suggestions = near.flatMap(({ surface }) => people.find(surface).map(({ person }) => person.name));
  return {
    ...emptyAnswer('who', name, open),
    abstained: true,
    absence: {
      missing: words.length === 0 ? [] : [name],
      nearest:
        suggestions.length === 0 ? [] : [{ term: name, suggestions: [...new Set(suggestions)].slice(0, MOST_OTHERS) }],
    },
    notes: [
      words.length === 0
        ? 'There is no name to look for.'
        : 'Nobody of that name was found; /search looks for any word.',
    ],
  };
}

function othersNotes(typed: string, others: readonly FoundPerson[]): readonly string[] {
  if (others.length === 0) return [];
  const names = others.slice(0, MOST_OTHERS).map(({ person }) => person.name);
  return [`“${typed}” could also be ${names.join(', ')}.`];
}

function moreNotes(shown: number, total: number): readonly string[] {
  return shown < total ? [`${shown} of ${total} places are listed; /search finds the others.`] : [];
}

function placedAt(mention: PersonMention): Placed {
  const { document, passage, start, end } = mention;
  return { text: document.text.slice(start, end), citation: citationOf(passage), documentId: document.id, start, end };
}

/** A statement as far as it is in the first passage that contains a part of it. */
function statementResult({ document, statement }: PlacedStatement): readonly Result[] {
  for (const passage of document.passages) {
    const quotation = overlaps(passage, statement) ? quotationOf(document, passage, statement) : null;
    if (quotation !== null) return [resultOf(document, passage, { quotation })];
  }
  return [];
}

/** The passages that name someone: those in which another's statement does, and those of the document's own words. */
function placesOf(
  person: Person,
  typed: string,
  open: OpenDossier,
): { readonly saidOf: readonly Result[]; readonly mentioned: readonly Result[] } {
  const { people } = open.findings;
  const byPassage = new Map<Passage, PersonMention[]>();
  for (const mention of person.mentions) {
    const list = byPassage.get(mention.passage) ?? [];
    list.push(mention);
    byPassage.set(mention.passage, list);
  }
  const saidOf: Result[] = [];
  const mentioned: Result[] = [];
  for (const [passage, mentions] of byPassage) {
    const document = mentions[0]?.document;
    if (document === undefined) continue;
    const highlights = mentions.map(({ start, end }) => ({
      start,
      end,
      match: labelOf(document.text.slice(start, end), typed),
    }));
    const quotation = statementNaming(open.findings.of(document), passage, mentions, person, people);
    const result = resultOf(document, passage, { highlights, quotation });
    (quotation === null ? mentioned : saidOf).push(result);
  }
  // A heading says least of anyone.
  return { saidOf, mentioned: mentioned.sort((a, b) => Number(a.kind === 'heading') - Number(b.kind === 'heading')) };
}

function statementNaming(
  { document, statements }: DocumentFindings,
  passage: Passage,
  mentions: readonly PersonMention[],
  person: Person,
  people: People,
): Result['quotation'] {
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

function labelOf(text: string, typed: string): Result['highlights'][number]['match'] {
  if (text === typed) return 'exact';
  const words = new Set(nameWords(typed));
  return nameWords(text).some((word) => words.has(word)) ? 'folded' : 'name variant';
}

/** Whom the same passages name, headings aside, and which of those are named together. */
function companyOf(person: Person, people: People): Pick<PersonSummary, 'with' | 'ties'> {
  const passages = passagesOf(person);
  const company = people.all
    .filter((other) => other !== person)
    .flatMap((other) => {
      const count = [...passagesOf(other)].filter((passage) => passages.has(passage)).length;
      const spelling = other.spellings.find(({ text }) => text === other.name) ?? other.spellings[0];
      return count === 0 || spelling === undefined ? [] : [{ other, spelling, count }];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COMPANY);
  const isCompany = company.length >= LEAST_COMPANY.people && (company[0]?.count ?? 0) >= LEAST_COMPANY.passages;
  return {
    with: company.map(({ spelling, count }) => ({ ...placedAt(spelling.first), passages: count })),
    ...(isCompany ? { ties: tiesAmong(company.map(({ other }) => other)) } : {}),
  };
}

/** The earliest and the latest day that a passage names beside them; else when documents that name them appeared. */
function datesOf(person: Person, findings: Findings): Pick<PersonSummary, 'first' | 'last'> {
  const passages = new Map(person.mentions.map((mention) => [mention.passage, mention]));
  const named = [...passages.values()].flatMap(({ document, passage }) =>
    findings.of(document).dateMentions.flatMap((mention) => {
      const days = contains(passage, mention) ? namedDays(mention) : null;
      const { start, end } = mention;
      return days === null ? [] : [{ ...days, place: placedAt({ document, passage, start, end }) }];
    }),
  );
  const published = person.mentions.flatMap(({ document }) => {
    const day = document.metadata.published ?? '';
    return day === '' ? [] : [{ from: day, to: day, place: null }];
  });
  const dates = named.length > 0 ? named : published;
  const [first] = dates.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const last = dates.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)).at(-1);
  return {
    first: first === undefined ? null : { date: first.from, place: first.place },
    last: last === undefined ? null : { date: last.to, place: last.place },
  };
}
