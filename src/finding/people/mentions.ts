import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import { PARTICLES } from '../../languages/allNameForms.ts';
import { isCountry, isDemonym } from '../../languages/allNames.ts';
import { fold } from '../../text/fold.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import type { CapitalRun } from '../names/capitalRuns.ts';
import { nameKeys } from '../names/nameKeys.ts';
import { type NameLanguage, nameLanguageOf } from '../names/nameLanguage.ts';
import { isBeforeName, isTitle, type NameRun } from '../names/nameRun.ts';
import { isGeneration, isOneWord, isSlip, nameWords } from '../names/nameWords.ts';
import { roleSlicesOf } from '../names/roleSlices.ts';
import type { WordCases } from '../names/wordCases.ts';
import type { Cluster } from './cluster.ts';
import { type FoundName, isPlace, readsNames } from './discover.ts';
import type { PersonMention } from './person.ts';

/** What was found of each cluster, in the order of the clusters. */
export interface Gathered {
  readonly mentions: PersonMention[];
  readonly roles: PersonMention[];
}

/** A cluster that a word may stand for, and how surely. */
interface Bearer {
  readonly cluster: number;
  readonly names: readonly (readonly string[])[];
  readonly rank: number;
}

const RANKS = { same: 0, close: 1, slip: 2 } as const;

/** Every place of the dossier, headings too, that names one of the clusters, and how it describes them there. */
export function gatherMentions(
  documents: readonly DocumentFindings[],
  cases: WordCases,
  clusters: readonly Cluster[],
  found: ReadonlyMap<string, FoundName>,
): readonly Gathered[] {
  const gathered = clusters.map((): Gathered => ({ mentions: [], roles: [] }));
  const finder = new Finder(
    clusters,
    (folded, isHeading) => {
      const form = cases.form(folded);
      return form !== undefined && (form.small > 0 || (isHeading && form.capitalised === 0));
    },
    (folded) => isPlace(found.get(folded)),
  );
  for (const one of documents) {
    const { document, capitals } = one;
    const language = nameLanguageOf(document.metadata.language);
    let recent: readonly number[] = [];
    for (const [passage, runs] of capitals) {
      for (const run of runs) {
        for (const { cluster, slice, office, behindPlace, full } of finder.namesIn(run, passage, recent, language)) {
          const into = gathered[cluster];
          if (into === undefined) continue;
          into.mentions.push({ document, passage, ...slice });
          if (full) recent = [cluster, ...recent.filter((one) => one !== cluster)];
          if (passage.kind === 'heading' || clusters[cluster]?.kind === 'body' || !readsNames(one)) continue;
          const named: NameRun = { kind: 'name', ...slice, office, behindPlace, hasFirstName: false };
          into.roles.push(...rolesAt(document, passage, named, language));
        }
      }
    }
  }
  return gathered;
}

function rolesAt(
  document: NumberedDocument,
  passage: Passage,
  run: NameRun,
  language: NameLanguage,
): readonly PersonMention[] {
  return roleSlicesOf({ text: document.text, within: passage, run, language }).map((slice) => ({
    document,
    passage,
    ...slice,
  }));
}

interface NamedSlice {
  readonly cluster: number;
  readonly slice: Slice;
  readonly office: Slice | null;
  readonly behindPlace: boolean;
  /** Whether more than the surname stands here. */
  readonly full: boolean;
}

/** Whether a word is no name of itself, so that likeness to one says nothing. */
type CommonWord = (folded: string, isHeading: boolean) => boolean;

/** Finds the clusters' names among capitalised words. */
class Finder {
  readonly #bodies = new Map<string, { readonly cluster: number; readonly words: readonly string[] }[]>();
  readonly #surnames = new Map<string, { readonly cluster: number; readonly words: readonly string[] }[]>();
  readonly #written = new Map<string, { readonly cluster: number; readonly words: readonly string[] }[]>();
  readonly #bearers = new Map<string, readonly Bearer[]>();
  readonly #clusters: readonly Cluster[];
  readonly #isCommon: CommonWord;
  readonly #isPlace: (folded: string) => boolean;

  constructor(clusters: readonly Cluster[], isCommon: CommonWord, isPlace: (folded: string) => boolean) {
    this.#isPlace = isPlace;
    this.#isCommon = isCommon;
    this.#clusters = clusters;
    for (const [cluster, { kind, names }] of clusters.entries()) {
      for (const words of names) {
        const entry = { cluster, words };
        if (kind === 'body') append(this.#bodies, words[0] ?? '', entry);
        else {
          append(this.#written, words.at(-1) ?? '', entry);
          for (const key of nameKeys(words.at(-1) ?? '')) append(this.#surnames, key, entry);
        }
      }
    }
    for (const list of this.#bodies.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The names in one run, in order. `recent` are the clusters named in full before, the latest first. */
  namesIn(run: CapitalRun, passage: Passage, recent: readonly number[], language: NameLanguage): readonly NamedSlice[] {
    const keys = run.words.map(({ text }) => nameWords(text).join(' '));
    const isHeading = passage.kind === 'heading';
    const found: NamedSlice[] = [];
    let end = keys.length;
    while (end > 0) {
      const body = this.#bodyEndingAt(keys, end);
      if (body !== undefined) {
        const first = run.words[body.from];
        const last = run.words[end - 1];
        if (first !== undefined && last !== undefined) {
          found.push({
            cluster: body.cluster,
            slice: { start: first.start, end: last.end },
            office: null,
            behindPlace: false,
            full: true,
          });
        }
        end = body.from;
        continue;
      }
      const person = this.#personEndingAt(run, keys, end, isHeading, recent, language);
      if (person === null) end -= 1;
      else {
        found.push(person.named);
        end = person.from;
      }
    }
    return found.reverse();
  }

  #bodyEndingAt(keys: readonly string[], end: number): { readonly cluster: number; readonly from: number } | undefined {
    for (let from = 0; from < end; from += 1) {
      const words = keys.slice(from, end).flatMap((key) => key.split(' '));
      const here = this.#bodies
        .get(words[0] ?? '')
        ?.find((one) => one.words.length === words.length && one.words.every((word, at) => word === words[at]));
      if (here !== undefined) return { cluster: here.cluster, from };
    }
    return undefined;
  }

  #personEndingAt(
    run: CapitalRun,
    keys: readonly string[],
    end: number,
    isHeading: boolean,
    recent: readonly number[],
    language: NameLanguage,
  ): { readonly named: NamedSlice; readonly from: number } | null {
    const surname = nameWords(keys[end - 1] ?? '').at(-1) ?? '';
    const bearers = this.#bearersOf(surname);
    if (bearers.length === 0) return null;
    // “Calder Street”: the name of something else.
    const next = keys[end];
    if (next !== undefined && !isHeading && !isGeneration(next)) return null;
    const tried = bearers.map((bearer) => ({ bearer, from: startOf(bearer, keys, end) }));
    const longest = Math.min(...tried.map(({ from }) => from));
    const full = longest < end - 1;
    const left = keys[longest - 1];
    if (left !== undefined && !isHeading && !isOutside(left, language)) return null;
    const alike = tried.filter(({ from }) => from === longest).map(({ bearer }) => bearer);
    const words = nameWords(keys.slice(longest, end).join(' ')).join(' ');
    const written = alike.filter(({ names }) => names.some((name) => name.join(' ') === words));
    const fitting = written.length > 0 ? written : alike;
    const cluster = chosen(fitting, recent);
    if (cluster === null) return null;
    if (!full && !this.#mayStandAlone(surname, fitting, recent.includes(cluster), isHeading, language)) return null;
    let from = longest;
    while (from > 0 && PARTICLES.has(fold(run.words[from - 1]?.text ?? '')) && run.words[from - 1] !== undefined)
      from -= 1;
    const [first, last] = [run.words[from], run.words[end - 1]];
    if (first === undefined || last === undefined) return null;
    const before = run.words.slice(0, from);
    const lastOffice = before.findLastIndex(({ text }) => isBeforeName(fold(text.replace(/\.$/u, '')), language));
    const [officeFirst, officeLast] = [before[0], before[lastOffice]];
    return {
      from,
      named: {
        cluster,
        slice: { start: first.start, end: last.end },
        office:
          officeFirst === undefined || officeLast === undefined || isHeading
            ? null
            : { start: officeFirst.start, end: officeLast.end },
        behindPlace: before.length > 0 && isCountry(fold(before.at(-1)?.text ?? '')),
        full,
      },
    };
  }

  /** Who may bear a surname: those who are written so; else those whose name is closely like; else a slip apart. */
  #bearersOf(surname: string): readonly Bearer[] {
    const known = this.#bearers.get(surname);
    if (known !== undefined) return known;
    const ranked = new Map<number, Bearer>();
    const kin = this.#kinOf(surname);
    for (const { cluster, words } of kin) {
      const last = words.at(-1) ?? '';
      const rank =
        surname === last
          ? RANKS.same
          : surname === `${last}s` // the family
            ? null
            : isOneWord(surname, last)
              ? RANKS.close
              : isSlip(surname, last)
                ? RANKS.slip
                : null;
      if (rank === null) continue;
      const before = ranked.get(cluster);
      if (before === undefined || rank < before.rank)
        ranked.set(cluster, { cluster, rank, names: this.#clusters[cluster]?.names ?? [] });
    }
    const best = Math.min(...[...ranked.values()].map(({ rank }) => rank));
    const bearers = [...ranked.values()].filter(
      ({ rank }) => rank === best && !(rank > 0 && (isCountry(surname) || isDemonym(surname))),
    );
    this.#bearers.set(surname, bearers);
    return bearers;
  }

  /** Names that may end in this word: where some end in just it, those; other spellings of a common word are none. */
  #kinOf(surname: string): Iterable<{ readonly cluster: number; readonly words: readonly string[] }> {
    const written = this.#written.get(surname);
    if (written !== undefined) return written;
    if (surname.length < 2 || this.#isCommon(surname, false)) return [];
    return new Set(nameKeys(surname).flatMap((key) => this.#surnames.get(key) ?? []));
  }

  /**
   * Whether a lone word can be trusted to be a surname. One that is a first name or an office too needs the full name
   * before it in the document, and so does another spelling, which must moreover be no word or first name by itself.
   */
  #mayStandAlone(
    word: string,
    fitting: readonly Bearer[],
    isNear: boolean,
    isHeading: boolean,
    language: NameLanguage,
  ): boolean {
    const isSame = fitting.every(({ rank }) => rank === RANKS.same);
    if (isSame)
      return isNear || !(language.speech.firstNames.has(word) || isTitle(word, language) || this.#isPlace(word));
    return isNear && !language.speech.noNames.has(word) && !this.#isCommon(word, isHeading) && !this.#isFirstName(word);
  }

  #isFirstName(word: string): boolean {
    return this.#clusters.some(
      ({ kind, names }) => kind === 'person' && names.some((words) => words.length > 1 && words[0] === word),
    );
  }
}

/** Words of a name before the last. */
const MOST_FIRST_NAMES = 3;

/** How far left of a surname the first names of one of the bearer's names reach. */
function startOf({ names }: Bearer, keys: readonly string[], end: number): number {
  let start = end - 1;
  for (let from = end - 2; from >= 0; from -= 1) {
    const words = keys.slice(from, end - 1).flatMap((key) => nameWords(key));
    if (words.every((word) => PARTICLES.has(word))) continue;
    const firsts = words.filter((word) => !PARTICLES.has(word));
    const isKnown = names.some(([first = '', ...rest]) => rest.length > 0 && isOneWord(firsts[0] ?? '', first));
    if (isKnown && firsts.length <= MOST_FIRST_NAMES) start = from;
    else if (firsts.length > MOST_FIRST_NAMES) break;
  }
  return start;
}

/** Whether a word right before a name cannot be a first name that makes it another person's. */
function isOutside(key: string, language: NameLanguage): boolean {
  return (
    key === '' ||
    isBeforeName(key, language) ||
    isCountry(key) ||
    PARTICLES.has(key) ||
    language.speech.noNames.has(key) ||
    !/^[\p{L}]/u.test(key)
  );
}

/** The one bearer; of several, the one who was named in full last; else nobody. */
function chosen(bearers: readonly Bearer[], recent: readonly number[]): number | null {
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1) return only.cluster;
  return recent.find((cluster) => bearers.some((bearer) => bearer.cluster === cluster)) ?? null;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
