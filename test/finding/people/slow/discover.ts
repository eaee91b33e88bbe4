import type { NumberedDocument } from '../../../../src/dossier/dossier.ts';
import type { Passage } from '../../../../src/dossier/passage.ts';
import type { DocumentFindings } from '../../../../src/finding/documentFindings.ts';
import type { CapitalRun } from '../../../../src/finding/names/capitalRuns.ts';
import { hasNameLexicon, type NameLanguage, nameLanguageOf } from '../../../../src/finding/names/nameLanguage.ts';
import { isTitle, type NameRun, readNameRun } from '../../../../src/finding/names/nameRun.ts';
import { nameWords } from '../../../../src/finding/names/nameWords.ts';
import { roleSlicesOf } from '../../../../src/finding/names/roleSlices.ts';
import { isName, type WordCases } from '../../../../src/finding/names/wordCases.ts';
import { fold } from '../../../../src/text/fold.ts';

/** A name of the dossier, with the evidence that it is a person's, a body's or a place's. */
export interface FoundName {
  /** {@link nameWords} of the spelling. */
  readonly words: readonly string[];
  readonly kind: NameRun['kind'];
  count: number;
  /** How often a title, an office, a verb of speech or a first name says that it is a person. */
  personal: number;
  /** How often a title or an office is right before it, or a clause with “who” right after it. */
  titled: number;
  /** How often it speaks, as a lone word, and “he” or “she” follows. */
  speaking: number;
  /** How often it does what bodies do: has officials, makes statements. */
  bodily: number;
  /** How often it is at the place of a place name: after “in”, before “city”. */
  local: number;
  /** The names before it in a passage that says that its bearer is a relative of theirs. */
  readonly relatives: Set<FoundName>;
  /** Words in parentheses after it: its initials. */
  readonly initials: Set<string>;
}

/** Whether new names are found in a document: its language must have a name lexicon, or be unknown. */
export function readsNames({ document }: Pick<DocumentFindings, 'document'>): boolean {
  return hasNameLexicon(document.metadata.language);
}

/** Whether a name is often enough at the place of a place name to be one. */
export function isPlace(name: FoundName | undefined): boolean {
  return name !== undefined && name.local >= 2 && name.local >= name.count / 8;
}

/**
 * Every name of the dossier's English documents, by its words. Names in headings are left out, since all words may have
 * capitals there.
 */
export function discoverNames(
  documents: readonly DocumentFindings[],
  cases: WordCases,
): ReadonlyMap<string, FoundName> {
  const found = new Map<string, FoundName>();
  const isCommon = (folded: string): boolean => {
    const form = cases.form(folded);
    return form !== undefined && (!isName(form) || form.capitalised === 0);
  };
  for (const { document, capitals } of documents.filter(readsNames)) {
    const language = nameLanguageOf(document.metadata.language);
    for (const [passage, runs] of capitals) {
      if (passage.kind === 'heading') continue;
      discoverIn({ document, passage, runs, language, isCommon }, found);
    }
  }
  return found;
}

/** A passage with what is needed to read its names. */
interface Surroundings {
  readonly document: NumberedDocument;
  readonly passage: Passage;
  readonly runs: readonly CapitalRun[];
  readonly language: NameLanguage;
  /** Whether the dossier writes a folded word small as a rule, or with a capital only if any word in that place has one. */
  readonly isCommon: (folded: string) => boolean;
}

function discoverIn(
  { document: { standing: text }, passage, runs, language, isCommon }: Surroundings,
  found: Map<string, FoundName>,
): void {
  const before: FoundName[] = [];
  let previous: { readonly name: FoundName; readonly end: number } | null = null;
  for (const capitals of runs) {
    const run = readNameRun(capitals, language, isCommon);
    if (run === null) continue;
    const spelling = text.slice(run.start, run.end);
    const words = nameWords(spelling);
    const key = words.join(' ');
    if (key === '') continue;
    const name = found.get(key) ?? {
      words,
      kind: run.kind,
      count: 0,
      personal: 0,
      titled: 0,
      speaking: 0,
      bodily: 0,
      local: 0,
      relatives: new Set(),
      initials: new Set(),
    };
    found.set(key, name);
    const opening = text.slice(Math.max(passage.start, run.start - 40), run.start);
    const after = text.slice(run.end, Math.min(passage.end, run.end + 80));
    name.count += 1;
    weigh(name, run, opening, after, { text, within: passage, run, language });
    if (language.names.signs.relativeOf.test(after)) {
      for (const other of before) if (other !== name) name.relatives.add(other);
    }
    if (run.kind === 'name') before.push(name);
    // Names in a row are of one kind: “Ines Calder, Tom Aubrey and Marta Holm”.
    if (previous !== null && language.names.signs.listed.test(text.slice(previous.end, run.start))) {
      if (previous.name.personal > 0 && name.kind === 'name') name.personal += 1;
      else if (name.personal > 0 && previous.name.kind === 'name') previous.name.personal += 1;
    }
    previous = { name, end: run.end };
  }
}

function weigh(
  name: FoundName,
  run: NameRun,
  before: string,
  after: string,
  place: Parameters<typeof roleSlicesOf>[0],
): void {
  const { text, language } = place;
  const { signs, placeHeads } = language.names;
  const office = run.office === null ? [] : text.slice(run.office.start, run.office.end).split(/\s+/u);
  const isTitled = office.some((word) => isTitle(fold(word.replace(/\.$/u, '')), language));
  const next = /^\s(\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (run.kind === 'body') {
    name.bodily += 1;
    // “Richmond, Va.”: the short form of a state.
    if (/,\s$/u.test(before)) name.local += 1;
  } else {
    if (isTitled || run.hasFirstName) name.personal += 1;
    if (run.kind === 'name' && signs.speaks.test(after)) name.personal += 1;
    if (run.kind === 'name' && signs.saidBy.test(before)) name.personal += 1;
    if (isTitled || signs.personalClause.test(after)) name.titled += 1;
    if (signs.personalClause.test(after)) name.personal += 1;
    const isFirstName = language.speech.firstNames.has(name.words[0] ?? '');
    if (!isFirstName && (signs.belongings.test(after) || signs.apposedBody.test(after))) name.bodily += 1;
    if (run.kind === 'word' && signs.speaks.test(after) && signs.personal.test(text.slice(run.end, place.within.end)))
      name.speaking += 1;
    if (signs.where.test(before) || placeHeads.has(next)) name.local += 1;
    if (roleSlicesOf(place).length > 0) name.personal += 1;
  }
  const initials = signs.initials.exec(after)?.[1];
  if (initials !== undefined) {
    name.initials.add(fold(initials.replaceAll('.', '')));
    if (run.kind === 'name' && name.personal === 0) name.bodily += 1;
  }
}
