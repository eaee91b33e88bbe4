import type { Slice } from '../../dossier/slice.ts';
import type { NamePlace } from './namePlace.ts';
import { isRole } from './nameRun.ts';
import { POSSESSIVE, placedWordsIn } from './placedWords.ts';

/** How far back an apposition may begin, in UTF-16 units. */
const LOOK_BACK = 160;

/** The description before a comma and a name: “the head of the office, Ines Calder,”; or null. */
export function appositionBefore({ text, within, run, language }: NamePlace): Slice | null {
  const { names } = language;
  const from = Math.max(within.start, run.start - LOOK_BACK);
  const before = text.slice(from, run.start);
  if (
    !/,\s$/u.test(before) ||
    !names.signs.afterApposition.test(text.slice(run.end, Math.min(within.end, run.end + 6)))
  )
    return null;
  const end = run.start - 2;
  const clause = Math.max(...[...before.slice(0, -2).matchAll(/[,;:.()[\]|“”"]\s/gu)].map(({ index }) => index + 2), 0);
  const words = placedWordsIn(text, { start: from + clause, end });
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (
      word === undefined ||
      !(names.descriptionOpeners.has(word.key) || POSSESSIVE.test(word.text) || /[’']s$/u.test(word.text))
    )
      continue;
    const phrase = words.slice(at + 1);
    const cut = phrase.findIndex(({ text: one }) => names.phraseEnds.has(one.toLowerCase()));
    const head = phrase[cut < 0 ? phrase.length - 1 : cut - 1];
    if (head === undefined || !isRole(head.key, language) || names.noOffices.has(head.key)) continue;
    const opening = words[at - 1];
    const isOwned = /[’']s$/u.test(word.text) && opening !== undefined && names.descriptionOpeners.has(opening.key);
    return { start: isOwned ? opening.start : word.start, end };
  }
  return null;
}
