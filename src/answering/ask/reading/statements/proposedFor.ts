import { MOST_PROPOSED } from '../answerReader.ts';
import { ownVoices } from './ownVoices.ts';
import { doesAct } from './speechAct.ts';
import type { StatementSearch } from './statementSearch.ts';

/** Places of passages in which the one asked for speaks, if the question names no matter or a special act: "What did X promise?" */
export function proposedFor(search: StatementSearch): readonly number[] {
  const { asked, topic, hits } = search;
  if (!topic.isOpen && asked.doing(asked.act) === undefined) return [];
  // A passage's place in the engine is known from another of its document.
  const known = new Map(
    [...hits.values()].map(({ document, passage, place }) => [document, place - document.passages.indexOf(passage)]),
  );
  const own = ownVoices(search).filter((voice) => doesAct(voice, asked));
  const places = own.flatMap(({ document, sentence }) => {
    const first = known.get(document);
    const at = document.passages.findIndex(({ start, end }) => start <= sentence.start && sentence.end <= end);
    return first === undefined || at === -1 ? [] : [first + at];
  });
  return [...new Set(places)].slice(0, MOST_PROPOSED);
}
