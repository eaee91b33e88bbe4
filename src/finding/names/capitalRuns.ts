import type { Slice } from '../../dossier/slice.ts';
import {
  BODY_CONJUNCTIONS,
  BODY_LINK_ARTICLES,
  BODY_LINKS,
  SHORT_TITLES,
  SMALL_PARTICLES,
} from '../../languages/allNameForms.ts';
import { BODIES_OF } from '../../languages/allNames.ts';
import { APOSTROPHES } from '../../text/fold.ts';

/** A capitalised word, perhaps behind a particle that is tied to it (al-Arouri), without the mark of a possessive. */
export interface RunWord extends Slice {
  readonly text: string;
}

/** Capitalised words in a row, with the particles between them: a name, an office, a heading. */
export interface CapitalRun extends Slice {
  readonly words: readonly RunWord[];
  /** Whether a possessive ’s follows the last word. */
  readonly possessive: boolean;
  /** Whether it is a body with what it is of: “Ministry of Trade”. The linking words are not among the words. */
  readonly linked: boolean;
}

const MARK = `[${APOSTROPHES}]`;
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const PARTICLE = [...SMALL_PARTICLES].join('|');
const TIED = `(?:${PARTICLE})[-‐‑]${MARK}?(?=\\p{Lu})`;
const TITLE = `(?:${[...SHORT_TITLES].join('|')})\\.`;
/** A title, initials (`J.`, `J.R.`), or a word that may have parts joined by hyphens and apostrophes. */
const WORD = `(?:${TITLE}|(?:\\p{Lu}\\.)+(?!${LETTER})|(?:${TIED})?\\p{Lu}${LETTER}*(?:(?:${MARK}|[-‐‑]${MARK}?)${LETTER}+)*)`;
const LOOSE = `(?:(?:${PARTICLE})[ \\u00a0])`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])${LOOSE}?${MARK}?${WORD}(?:[ \\u00a0]${LOOSE}{0,4}${MARK}?${WORD})*`,
  'gu',
);
const PART = new RegExp(`${LOOSE}{0,4}${MARK}?${WORD}`, 'gu');
const POSSESSIVE = new RegExp(`${MARK}s$`, 'u');
const OPENING_MARK = new RegExp(`^${MARK}`, 'u');
/** A longer run is a heading or a text in capitals. */
const MOST_WORDS = 12;
/** Between a body and what it is of. */
const LINK = new RegExp(`^ (?:${[...BODY_LINKS].join('|')})(?: (?:${[...BODY_LINK_ARTICLES].join('|')}))? $`, 'u');

/** The runs of capitalised words in a slice, in order. A possessive ends a run. Offsets are the text's. */
export function capitalRunsOf(text: string, within: Slice): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(RUN)) {
    const start = within.start + match.index;
    let words: RunWord[] = [];
    for (const part of match[0].matchAll(PART)) {
      const isPossessive = POSSESSIVE.test(part[0]);
      const opening = OPENING_MARK.test(part[0]) ? 1 : 0;
      const word = part[0].slice(opening, isPossessive ? -2 : undefined);
      const from = start + part.index + opening;
      words.push({ start: from, end: from + word.length, text: word });
      if (isPossessive) {
        push(runs, words, true);
        words = [];
      }
    }
    push(runs, words, false);
  }
  return linkedRuns(text, runs);
}

/** Joins “Ministry” and “Foreign Affairs” if “of” is between them. */
function linkedRuns(text: string, runs: readonly CapitalRun[]): readonly CapitalRun[] {
  const joined: CapitalRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const head = before?.words.at(-1)?.text.toLowerCase() ?? '';
    const between = before === undefined ? '' : text.slice(before.end, run.start);
    const isLinked =
      before !== undefined &&
      !before.possessive &&
      ((LINK.test(between) && BODIES_OF.has(head)) ||
        (before.linked && BODY_CONJUNCTIONS.has(between.slice(1, -1)) && between.trim().length === between.length - 2));
    if (!isLinked || before.words.length + run.words.length > MOST_WORDS) joined.push(run);
    else {
      const words = [...before.words, ...run.words];
      joined[joined.length - 1] = {
        words,
        start: before.start,
        end: run.end,
        possessive: run.possessive,
        linked: true,
      };
    }
  }
  return joined;
}

function push(runs: CapitalRun[], words: readonly RunWord[], possessive: boolean): void {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > MOST_WORDS) return;
  runs.push({ words, start: first.start, end: last.end, possessive, linked: false });
}
