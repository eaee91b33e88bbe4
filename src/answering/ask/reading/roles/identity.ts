import type { Slice } from '../../../../dossier/slice.ts';
import { tableCells } from '../../../../dossier/tableCells.ts';
import { nameLanguageOf } from '../../../../finding/names/nameLanguage.ts';
import type { NameRun } from '../../../../finding/names/nameRun.ts';
import { placedWordsIn } from '../../../../finding/names/placedWords.ts';
import { roleSlicesOf } from '../../../../finding/names/roleSlices.ts';
import { isSameSpeaker } from '../../../../finding/people/isSameSpeaker.ts';
import type { RoleWords } from '../../../../languages/parts/roleWords.ts';
import type { OpenDossier } from '../../../../openDossier.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { type Description, describedAs } from './describedAs.ts';
import { parseRole } from './parsedRole.ts';
import { type NamedSentence, namedSentences, roleWordsOf } from './sentenceRoles.ts';
import { mayName, type Named, subjectsIn } from './subjects.ts';

/** How sure it is what someone is. */
const SURENESS = {
  /** By an office or an apposition that was found when the document was read. */
  found: 0.8,
  cell: 0.85,
  /** By a pronoun that goes on about whoever the sentence before names. */
  pronoun: 0.7,
  /** Of a letter's writer nothing is said but the name at its end. */
  signature: 0.55,
  /** Part of it if the description has no word for an office, and a person is asked about. */
  noOffice: 0.85,
  past: 0.95,
} as const;

/** All descriptions of whoever is named in a passage, with their sentences. */
export function descriptionsOf(
  hit: Hit,
  named: Named,
  open: OpenDossier,
): readonly { readonly sentence: Slice; readonly description: Description }[] {
  const words = roleWordsOf(hit);
  if (words === undefined || hit.passage.kind === 'heading' || !mayName(hit, named)) return [];
  const { people } = open.findings;
  if (hit.passage.kind === 'tableRow') return cellsOf(hit, named, words);
  let before: NamedSentence | undefined;
  return namedSentences(hit, open).flatMap((one) => {
    const { sentence } = one;
    const subjects = subjectsIn(hit, one, named, people);
    const own = subjects.flatMap((subject) => described(hit, sentence, subject, one.runs, words));
    const goingOn = subjects.length === 0 && before !== undefined ? pronounIn(hit, sentence, words) : [];
    const isMeant = before !== undefined && goingOn.length > 0 && isAbout(hit, before, named, open);
    before = one;
    return [...own, ...(isMeant ? goingOn : [])].map((description) => ({ sentence, description }));
  });
}

/** What a passage gives on who or what someone or something is; null if it does not say. */
export function identityIn(hit: Hit, named: Named, isPerson: boolean, open: OpenDossier): GivenAnswer | null {
  const found = descriptionsOf(hit, named, open)
    .map(({ sentence, description }) => ({
      sentence,
      span: description.role,
      sureness: worthOf(description, isPerson),
    }))
    .toSorted((a, b) => b.sureness - a.sureness || lengthOf(b.span) - lengthOf(a.span));
  const [best] = found;
  if (best !== undefined) return { ...best, verdict: 'gives' };
  return isPerson ? signatureIn(hit, named) : null;
}

function worthOf({ sureness, isOffice, time }: Description, isPerson: boolean): number {
  return sureness * (isPerson && !isOffice ? SURENESS.noOffice : 1) * (time === 'past' ? SURENESS.past : 1);
}

function lengthOf({ start, end }: Slice): number {
  return end - start;
}

function described(
  { document, passage }: Hit,
  sentence: Slice,
  subject: Slice,
  runs: readonly NameRun[],
  words: RoleWords,
): readonly Description[] {
  const text = document.standing;
  const run = runs.find(({ start }) => start === subject.start);
  const slices =
    run === undefined || run.kind === 'body'
      ? []
      : roleSlicesOf({ text, within: passage, run, language: nameLanguageOf(document.metadata.language) });
  const found = slices.flatMap((role): readonly Description[] => {
    const parsed = parseRole(text, role, words);
    // What a relative clause says is found by what it begins with.
    if (parsed === null || words.ends.has(firstWord(text, role))) return [];
    if (role.start < sentence.start || role.end > sentence.end) return [];
    const isOffice = words.isOffice(parsed.head);
    return [{ holder: subject, role, parsed, time: null, isOffice, sureness: SURENESS.found }];
  });
  return [...describedAs(text, sentence, subject, words), ...found];
}

function firstWord(text: string, slice: Slice): string {
  return placedWordsIn(text, slice)[0]?.key ?? '';
}

/** Whether a sentence names nobody else before whoever is asked about. */
function isAbout(hit: Hit, before: NamedSentence, named: Named, open: OpenDossier): boolean {
  const [first] = subjectsIn(hit, before, named, open.findings.people);
  return first !== undefined && before.runs.every(({ kind, start }) => kind === 'body' || start >= first.start);
}

/** What a sentence says of the pronoun that opens it. */
function pronounIn({ document }: Hit, sentence: Slice, words: RoleWords): readonly Description[] {
  const text = document.standing;
  const [first] = placedWordsIn(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 12) });
  if (first === undefined || !nameLanguageOf(document.metadata.language).speech.pronouns.has(first.key)) return [];
  return describedAs(text, sentence, first, words).map((one) => ({
    ...one,
    sureness: one.sureness * SURENESS.pronoun,
  }));
}

/** In a row of a table: the cell that says what the one is who is named in another. */
function cellsOf(
  { document, passage }: Hit,
  named: Named,
  words: RoleWords,
): readonly { readonly sentence: Slice; readonly description: Description }[] {
  const text = document.standing;
  const cells = tableCells(text, passage);
  const own = cells.find(({ start, end }) => end > start && isSameSpeaker(text.slice(start, end), named.name));
  if (own === undefined) return [];
  const columns = passage.tableHead === undefined ? [] : tableCells(text, passage.tableHead);
  return cells.flatMap((role, at) => {
    const parsed = role === own || role.end === role.start ? null : parseRole(text, role, words);
    if (parsed === null) return [];
    const column = columns.length === cells.length ? columns[at] : undefined;
    const isNamed = column !== undefined && words.columns.test(text.slice(column.start, column.end));
    if (!isNamed && !words.isOffice(parsed.head)) return [];
    const description = { holder: own, role, parsed, time: null, isOffice: true, sureness: SURENESS.cell };
    return [{ sentence: { start: passage.start, end: passage.end }, description }];
  });
}

/** Passages at the end of a letter in which its writer may sign. */
const LAST = 3;
const SIGNATURE = /^(?:[^\n]{0,60}\n)?(?<name>[^\n,]{3,50})(?:,? ?\n|, )?[^\n]{0,60}$/u;

/** A name alone, or with a place, at the end of a document: whoever wrote it. */
function signatureIn({ document, passage }: Hit, { name }: Named): GivenAnswer | null {
  const { passages } = document;
  const at = passages.findIndex(({ start }) => start === passage.start);
  const text = document.standing.slice(passage.start, passage.end);
  const signed = SIGNATURE.exec(text)?.groups?.name;
  if (at < passages.length - LAST || at === 0 || signed === undefined || /[.!?]$/u.test(text)) return null;
  if (!isSameSpeaker(signed.trim(), name)) return null;
  return {
    sentence: { start: passage.start, end: passage.end },
    span: null,
    verdict: 'gives',
    sureness: SURENESS.signature,
  };
}
