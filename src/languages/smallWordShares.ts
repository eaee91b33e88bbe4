import * as lists from 'stopword';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { tokenize } from '../text/tokens.ts';

/** Lists of small words for languages in Latin script, by primary tag, also of languages that nothing else here knows. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  af: lists.afr,
  ca: lists.cat,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  en: lists.eng,
  es: lists.spa,
  et: lists.est,
  eu: lists.eus,
  fi: lists.fin,
  fr: lists.fra,
  ga: lists.gle,
  gl: lists.glg,
  ha: lists.hau,
  hr: lists.hrv,
  hu: lists.hun,
  id: lists.ind,
  it: lists.ita,
  ku: lists.kur,
  lt: lists.lit,
  lv: lists.lav,
  nl: lists.nld,
  no: lists.nob,
  pl: lists.pol,
  pt: lists.por,
  ro: lists.ron,
  sk: lists.slk,
  sl: lists.slv,
  so: lists.som,
  sv: lists.swe,
  sw: lists.swa,
  tl: lists.tgl,
  tr: lists.tur,
  vi: lists.vie,
};

/** Longer lists hold words that are not small; only so many count, so that lists of all languages weigh alike. */
const MOST_WORDS = 180;

/** The languages of which each folded word is a small word, by their places among the lists. */
const languagesByWord = remembered((): ReadonlyMap<string, readonly number[]> => {
  const pairs = Object.values(LISTS).flatMap((words, place) => {
    const shortest = words.toSorted((a, b) => a.length - b.length).slice(0, MOST_WORDS);
    return [...new Set(shortest.map(fold))].map((word) => ({ word, place }));
  });
  const byWord = Map.groupBy(pairs, ({ word }) => word);
  return new Map([...byWord].map(([word, all]) => [word, all.map(({ place }) => place)]));
});

/** Which share of the words of a text are small words of each language, by primary tag. */
export function smallWordShares(text: string): ReadonlyMap<string, number> {
  const tags = Object.keys(LISTS);
  const counts = tags.map(() => 0);
  const words = tokenize(text);
  const known = languagesByWord('all');
  for (const { folded } of words) for (const place of known.get(folded) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  return new Map(tags.map((tag, place) => [tag, (counts[place] ?? 0) / Math.max(1, words.length)]));
}
