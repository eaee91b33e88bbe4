import type { Passage } from '../../../dossier/passage.ts';
import { fold } from '../../../text/fold.ts';
import type { DocumentFindings } from '../../documentFindings.ts';
import type { CapitalRun } from '../../names/capitalRuns.ts';
import { hasNameLexicon, type NameLanguage, nameLanguageOf } from '../../names/nameLanguage.ts';
import { isTitle, type NameRun, readNameRun } from '../../names/nameRun.ts';
import { nameWords } from '../../names/nameWords.ts';
import { roleSlicesOf } from '../../names/roleSlices.ts';
import type { FoundName } from '../foundName.ts';

/** What a document shows of a name, whatever the other documents say. */
export interface NameEvidence extends FoundName {
  count: number;
  personal: number;
  titled: number;
  speaking: number;
  bodily: number;
  local: number;
  readonly relatives: Set<string>;
  readonly initials: Set<string>;
}

/**
 * A place where what a document shows of a name depends on what was shown before, there or in an earlier document. Names are
 * given by their places among the names of the document.
 */
export type EvidenceEvent =
  /** For the first time in the document something shows by itself that the name is a person’s. */
  | readonly ['personal', name: number]
  /** Initials follow the name: it is a body’s unless it is known as a person’s. */
  | readonly ['initials', name: number]
  /** Two names in a row are of one kind. */
  | readonly ['listed', before: number, name: number];

/** What a document shows of its names. */
export interface DocumentEvidence {
  /** In the order in which the document has them first. */
  readonly names: ReadonlyMap<string, NameEvidence>;
  /** In reading order. */
  readonly events: readonly EvidenceEvent[];
}

/** Whether new names are found in a document: its language must have a name lexicon, or be unknown. */
export function readsNames({ document }: Pick<DocumentFindings, 'document'>): boolean {
  return hasNameLexicon(document.metadata.language);
}

/**
 * What a document shows of its names. Names in headings are left out, since all words may have capitals there. `isCommon`:
 * whether the dossier writes a folded word small as a rule, or with a capital only if any word in that place has one.
 */
export function evidenceIn(found: DocumentFindings, isCommon: (folded: string) => boolean): DocumentEvidence {
  const names = new Map<string, NameEvidence>();
  const places = new Map<string, number>();
  const events: EvidenceEvent[] = [];
  if (!readsNames(found)) return { names, events };
  const { standing: text, metadata } = found.document;
  const language = nameLanguageOf(metadata.language);
  for (const [passage, runs] of found.capitals) {
    if (passage.kind !== 'heading') readPassage({ text, passage, runs, language, isCommon }, names, places, events);
  }
  return { names, events: thoseThatMatter(events) };
}

/** Without what is shown of names on which no other event depends. */
function thoseThatMatter(events: readonly EvidenceEvent[]): readonly EvidenceEvent[] {
  const concerned = new Set(events.flatMap(([kind, ...names]) => (kind === 'personal' ? [] : names)));
  return events.filter(([kind, name]) => kind !== 'personal' || concerned.has(name));
}

/** A passage with what is needed to read its names. */
interface Surroundings {
  readonly text: string;
  readonly passage: Passage;
  readonly runs: readonly CapitalRun[];
  readonly language: NameLanguage;
  readonly isCommon: (folded: string) => boolean;
}

function readPassage(
  { text, passage, runs, language, isCommon }: Surroundings,
  names: Map<string, NameEvidence>,
  places: Map<string, number>,
  events: EvidenceEvent[],
): void {
  const before: string[] = [];
  let previous: { readonly name: number; readonly end: number } | null = null;
  for (const capitals of runs) {
    const run = readNameRun(capitals, language, isCommon);
    if (run === null) continue;
    const words = nameWords(text.slice(run.start, run.end));
    const key = words.join(' ');
    if (key === '') continue;
    const place = places.get(key) ?? names.size;
    const name = names.get(key) ?? newEvidence(words, run.kind);
    names.set(key, name);
    places.set(key, place);
    const opening = text.slice(Math.max(passage.start, run.start - 40), run.start);
    const after = text.slice(run.end, Math.min(passage.end, run.end + 80));
    const wasPersonal = name.personal > 0;
    name.count += 1;
    weigh(name, run, opening, after, { text, within: passage, run, language });
    if (!wasPersonal && name.personal > 0) events.push(['personal', place]);
    const initials = language.names.signs.initials.exec(after)?.[1];
    if (initials !== undefined) {
      name.initials.add(fold(initials.replaceAll('.', '')));
      if (run.kind === 'name') events.push(['initials', place]);
    }
    if (language.names.signs.relativeOf.test(after)) {
      for (const other of before) if (other !== key) name.relatives.add(other);
    }
    if (run.kind === 'name') before.push(key);
    // Names in a row are of one kind: “Ines Calder, Tom Aubrey and Marta Holm”.
    if (previous !== null && language.names.signs.listed.test(text.slice(previous.end, run.start)))
      events.push(['listed', previous.name, place]);
    previous = { name: place, end: run.end };
  }
}

function newEvidence(words: readonly string[], kind: NameRun['kind']): NameEvidence {
  const counts = { count: 0, personal: 0, titled: 0, speaking: 0, bodily: 0, local: 0 };
  return { words, kind, ...counts, relatives: new Set(), initials: new Set() };
}

function weigh(
  name: NameEvidence,
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
}
