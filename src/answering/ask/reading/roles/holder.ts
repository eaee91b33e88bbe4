import { contains, overlaps, type Slice } from '../../../../dossier/slice.ts';
import { slicesWithin } from '../../../../dossier/slicesWithin.ts';
import { tableCells } from '../../../../dossier/tableCells.ts';
import { nameLanguageOf } from '../../../../finding/names/nameLanguage.ts';
import type { NameRun } from '../../../../finding/names/nameRun.ts';
import { placedWordsIn } from '../../../../finding/names/placedWords.ts';
import type { RoleTime, RoleWords } from '../../../../languages/parts/roleWords.ts';
import type { OpenDossier } from '../../../../openDossier.ts';
import type { TimeLimit } from '../../../../questions/timeLimits.ts';
import type { Hit } from '../../../../search/hit.ts';
import { namesIn } from '../../../spans/names.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { describedAs } from './describedAs.ts';
import { type ParsedRole, parseRole } from './parsedRole.ts';
import { likenessOfRole } from './sameRole.ts';
import { type NamedSentence, namedSentences, roleWordsOf } from './sentenceRoles.ts';
import { tenureFit } from './tenure.ts';

/** The role for which a question wants the bearer. */
export interface AskedHolder {
  readonly role: string;
  readonly isPresent: boolean;
  readonly limits: readonly TimeLimit[];
}

/** How far a role fits that is or was held at another time than the question says. */
const TIMES: Readonly<Record<'present' | 'past', Readonly<Record<Exclude<RoleTime, null>, number>>>> = {
  present: { present: 1, past: 0.5, future: 0.4 },
  past: { present: 0.85, past: 1, future: 0.4 },
};

/** How far back a text is looked at for what a role is of, in UTF-16 units. */
const LOOK_BACK = 3000;

const SURENESS = {
  cell: 0.9,
  /** A body runs or owns something; it is no mayor. */
  body: 0.9,
  /** A pronoun means whoever the sentence before names first, or another. */
  pronoun: 0.8,
} as const;

/** Whom a passage names as the bearer of a role; that it names the bearer of another one; null if it does neither. */
export function holderIn(
  hit: Hit,
  { role: wantedRole, isPresent, limits }: AskedHolder,
  open: OpenDossier,
): GivenAnswer | null {
  const general = roleWordsOf(hit);
  if (general === undefined || hit.passage.kind === 'heading') return null;
  const asked = parseRole(wantedRole, { start: 0, end: wantedRole.length }, general);
  if (asked === null) return null;
  // What is asked for is an office here, whatever its noun: “her rival”.
  const words = { ...general, isOffice: (word: string): boolean => word === asked.head || general.isOffice(word) };
  if (hit.passage.kind === 'tableRow') return holderInRow(hit, asked, words);
  const folded = hit.words.tokens.map((one) => one.folded);
  if (!speaksOf(folded, asked, words)) return null;
  const text = hit.document.standing;
  const language = hit.document.metadata.language ?? hit.language;
  const known = around(hit);
  const before = (): ReadonlySet<string> =>
    keysIn(text, { start: Math.max(0, hit.passage.start - LOOK_BACK), end: hit.passage.start });
  const dates = limits.length === 0 ? [] : open.findings.of(hit.document).dateMentions;
  const found: GivenAnswer[] = [];
  const sentences = namedSentences(hit, open);
  for (const [at, one] of sentences.entries()) {
    const { sentence } = one;
    if (!speaksOf(foldedIn(hit, sentence), asked, words)) continue;
    const own = keysIn(text, sentence);
    const last = sentences[at - 1]?.sentence;
    const here = {
      sentence: own,
      near: last === undefined ? own : new Set([...own, ...keysIn(text, last)]),
      passage: known,
      before,
    };
    const bearers = one.runs.map((run): Bearer => ({ run, place: run, sentence, share: 1 }));
    for (const { run, place, sentence: shown, share } of [...bearers, ...goneOn(hit, sentence, sentences[at - 1])]) {
      if (!mayHold(text, run, asked, words)) continue;
      for (const { parsed, role, sureness, time } of describedAs(text, sentence, place, words)) {
        if (run.kind === 'body' && words.isOffice(parsed.head) && parsed.of.length === 0) continue;
        const likeness = likenessOfRole(asked, parsed, here, words);
        if (likeness.how === null) continue;
        const wanted = isPresent ? 'present' : 'past';
        const isFormer = asked.modifiers.some((word) => words.former.has(word));
        const fit = limits.length > 0 ? tenureFit(limits, dates, sentence) : time === null ? 1 : TIMES[wanted][time];
        const isOther = likeness.how === 'other' || fit === 0 || (isFormer && time !== 'past');
        found.push({
          sentence: shown,
          span: isOther ? null : wholeName(text, shown, run, role, language),
          verdict: isOther ? 'other' : 'gives',
          sureness:
            likeness.sureness * sureness * share * (isOther ? 1 : fit) * (run.kind === 'body' ? SURENESS.body : 1),
        });
      }
    }
  }
  return bestOf(found);
}

/**
 * A name with the title before it, unless that is the role itself, and with what it is linked to: “Judge Ada Marl” heads the
 * inquiry, and “Ada of Marl” the crew.
 */
function wholeName(
  text: string,
  sentence: Slice,
  { start, end, office }: NameRun,
  role: Slice,
  language: string,
): Slice {
  const run = office === null || overlaps(office, role) ? { start, end } : { start: office.start, end };
  const linked = namesIn(text, sentence, { nouns: [], words: new Set(), language }).find(
    (name) => name.sort === 'capitals' && contains(name, { start, end }),
  );
  if (linked === undefined) return run;
  return {
    start: Math.min(run.start, overlaps(linked, role) ? run.start : linked.start),
    end: overlaps({ start: end, end: linked.end }, role) ? end : linked.end,
  };
}

function bestOf(found: readonly GivenAnswer[]): GivenAnswer | null {
  const rank = ({ verdict, sureness }: GivenAnswer): number => (verdict === 'other' ? 0 : 1) + sureness;
  return found.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Someone who may bear the role, and where the sentence speaks of them. */
interface Bearer {
  readonly run: NameRun;
  /** The name, or the pronoun for it. */
  readonly place: Slice;
  /** What to show. */
  readonly sentence: Slice;
  readonly share: number;
}

/** Whoever the sentence before names first, if a pronoun opens this one: both are shown. */
function goneOn({ document }: Hit, sentence: Slice, before: NamedSentence | undefined): readonly Bearer[] {
  const text = document.standing;
  const [pronoun] = placedWordsIn(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 12) });
  const { pronouns } = nameLanguageOf(document.metadata.language).speech;
  const run = before?.runs.find(({ kind }) => kind !== 'body');
  if (before === undefined || run === undefined || pronoun === undefined || !pronouns.has(pronoun.key)) return [];
  return [
    { run, place: pronoun, sentence: { start: before.sentence.start, end: sentence.end }, share: SURENESS.pronoun },
  ];
}

/** Whether some words have one of the role that is asked for, or of one within it. */
function speaksOf(folded: readonly string[], { role, head, modifiers }: ParsedRole, words: RoleWords): boolean {
  const within = words.within.get(role);
  return folded.some((key) => {
    const plain = key.replace(/['’]s?$/u, '');
    const own = words.kin.get(plain) ?? plain;
    if (own === role || plain === head || (within?.has(own) ?? false)) return true;
    return words.other.has(own) && modifiers.includes(own);
  });
}

/** The folded words of a passage that are within a slice. */
function foldedIn({ words }: Hit, slice: Slice): readonly string[] {
  return slicesWithin(words.tokens, slice).map(({ folded }) => folded);
}

/** What the role is of is not its bearer. */
function mayHold(text: string, run: NameRun, { of, owners }: ParsedRole, words: RoleWords): boolean {
  const own = placedWordsIn(text, run)
    .map(({ key }) => key)
    .filter((key) => !words.determiners.has(key));
  return !own.every((key) => of.includes(key) || owners.includes(key));
}

function keysIn(text: string, slice: Slice): ReadonlySet<string> {
  return new Set(placedWordsIn(text, slice).map(({ key }) => key));
}

/** The words of a passage, of what is above it and of the title of its document. */
function around({ words }: Hit): ReadonlySet<string> {
  return new Set([...words.around, ...words.places.keys()]);
}

/** In a row of a table: the name in the cell beside the role. */
function holderInRow({ document, passage, words: own }: Hit, asked: ParsedRole, words: RoleWords): GivenAnswer | null {
  const text = document.standing;
  const cells = tableCells(text, passage);
  const known = new Set([...own.around, ...own.tokens.map(({ folded }) => folded)]);
  const found = cells.flatMap((cell): readonly GivenAnswer[] => {
    const parsed = cell.end === cell.start ? null : parseRole(text, cell, words);
    if (parsed === null) return [];
    const { how, sureness } = likenessOfRole(
      asked,
      parsed,
      { sentence: known, near: known, passage: known, before: () => known },
      words,
    );
    const holder = cells.find((one) => one !== cell && /^\p{Lu}\p{L}+/u.test(text.slice(one.start, one.end)));
    if (how === null || holder === undefined) return [];
    return [
      {
        sentence: { start: passage.start, end: passage.end },
        span: how === 'same' ? holder : null,
        verdict: how === 'same' ? 'gives' : 'other',
        sureness: sureness * SURENESS.cell,
      },
    ];
  });
  return bestOf(found);
}
