import type { Slice } from '../../dossier/slice.ts';
import { PARTICLES } from '../../languages/allNameForms.ts';
import { isCountry } from '../../languages/allNames.ts';
import { fold } from '../../text/fold.ts';
import type { CapitalRun } from '../names/capitalRuns.ts';
import type { KinWords } from '../names/kin/kinWords.ts';
import type { NameLanguage } from '../names/nameLanguage.ts';
import { isBeforeName, isTitle } from '../names/nameRun.ts';
import { isGeneration, nameWords } from '../names/nameWords.ts';
import { isOneFirstName } from '../names/sameName.ts';
import { type Bearer, Bearers } from './bearers.ts';
import { type Cluster, keyOf } from './clusters/cluster.ts';

/** A name of a cluster in a run of capitalised words. */
export interface NamedSlice {
  /** The number of the cluster. */
  readonly cluster: number;
  readonly slice: Slice;
  /** The titles and offices right before the name. */
  readonly office: Slice | null;
  /** Whether the name of a country is right before it. */
  readonly behindPlace: boolean;
  /** Whether there is more than the surname. */
  readonly isFull: boolean;
}

/** What is around a run. */
interface Around {
  readonly isHeading: boolean;
  /** The clusters that the document has named in full so far, each with the place of the last time: later is greater. */
  readonly recent: ReadonlyMap<number, number>;
  readonly language: NameLanguage;
}

/** What the dossier says of single words. */
interface Words {
  /** Whether a word is not a name by itself, so that its likeness to a name means nothing. */
  isCommon(folded: string, isHeading: boolean): boolean;
  isPlace(folded: string): boolean;
}

/** Finds the names of the clusters among capitalised words. */
export class NameFinder {
  /** The clusters of bodies by the keys of their names. */
  readonly #bodies = new Map<string, number>();
  readonly #bearers: Bearers;
  readonly #words: Words;

  /** `clusters`: by their numbers, in their order. `kin`: what is known of the likeness of words. */
  constructor(clusters: ReadonlyMap<number, Cluster>, words: Words, kin: KinWords) {
    this.#words = words;
    this.#bearers = new Bearers(clusters, (folded) => words.isCommon(folded, false), kin);
    for (const [cluster, { kind, names }] of clusters) {
      if (kind !== 'body') continue;
      for (const key of names.map(keyOf)) if (!this.#bodies.has(key)) this.#bodies.set(key, cluster);
    }
  }

  /** The names in one run, in order. */
  namesIn(run: CapitalRun, around: Around): readonly NamedSlice[] {
    const keys = run.words.map(({ text }) => nameWords(text).join(' '));
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
            isFull: true,
          });
        }
        end = body.from;
        continue;
      }
      const person = this.#personEndingAt(run, keys, end, around);
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
      const cluster = this.#bodies.get(keyOf(keys.slice(from, end)));
      if (cluster !== undefined) return { cluster, from };
    }
    return undefined;
  }

  #personEndingAt(
    run: CapitalRun,
    keys: readonly string[],
    end: number,
    around: Around,
  ): { readonly named: NamedSlice; readonly from: number } | null {
    const surname = nameWords(keys[end - 1] ?? '').at(-1) ?? '';
    const { isHeading, recent, language } = around;
    const bearers = this.#bearers.of(surname);
    if (bearers.length === 0) return null;
    // “Calder Street” is the name of something else.
    const next = keys[end];
    if (next !== undefined && !isHeading && !isGeneration(next)) return null;
    const tried = bearers.map((bearer) => ({ bearer, from: startOf(bearer, keys, end) }));
    const longest = Math.min(...tried.map(({ from }) => from));
    const isFull = longest < end - 1;
    const left = keys[longest - 1];
    if (left !== undefined && !isHeading && !isOutside(left, language)) return null;
    const alike = tried.filter(({ from }) => from === longest).map(({ bearer }) => bearer);
    const words = nameWords(keys.slice(longest, end).join(' ')).join(' ');
    const written = alike.filter(({ names }) => names.some((name) => name.join(' ') === words));
    const fitting = written.length > 0 ? written : alike;
    const cluster = chosen(fitting, recent);
    if (cluster === null) return null;
    if (!isFull && !this.#mayStandAlone(surname, fitting, recent.has(cluster), around)) return null;
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
        isFull,
      },
    };
  }

  /**
   * Whether a lone word can be trusted to be a surname. A word that is also a first name, an office or a place needs the
   * full name before it in the document. So does another spelling, and it must not be a word or a first name itself.
   */
  #mayStandAlone(word: string, fitting: readonly Bearer[], isNear: boolean, { isHeading, language }: Around): boolean {
    const isSame = fitting.every(({ likeness }) => likeness === 'same');
    if (isSame)
      return isNear || !(language.speech.firstNames.has(word) || isTitle(word, language) || this.#words.isPlace(word));
    return (
      isNear &&
      !language.speech.noNames.has(word) &&
      !this.#words.isCommon(word, isHeading) &&
      !this.#bearers.isFirstName(word)
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
    const isKnown = names.some(([first = '', ...rest]) => rest.length > 0 && isOneFirstName(firsts[0] ?? '', first));
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
function chosen(bearers: readonly Bearer[], recent: ReadonlyMap<number, number>): number | null {
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1) return only.cluster;
  const named = bearers.flatMap(({ cluster }) => ({ cluster, place: recent.get(cluster) ?? -1 }));
  const last = named.reduce((best, one) => (one.place > best.place ? one : best), { cluster: -1, place: -1 });
  return last.place < 0 ? null : last.cluster;
}
