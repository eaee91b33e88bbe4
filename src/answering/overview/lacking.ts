import type { Person } from '../../finding/people/person.ts';
import { wording } from '../../wording/catalogue.ts';
import type { TopicSentence } from './onTopic.ts';

/** Someone who is named on a topic, and in how many of its passages. */
export interface Concerned {
  readonly person: Person;
  readonly passages: number;
}

/** Named in fewer passages, someone is too little concerned for their silence to mean anything. */
const OFTEN = 2;
const MOST_SILENT = 4;

/** What a reader of a briefing should know that it cannot say, in the bot's own words. */
export function lackingIn(
  sentences: readonly TopicSentence[],
  concerned: readonly Concerned[],
  { hasTimes, hasDifferences }: { readonly hasTimes: boolean; readonly hasDifferences: boolean },
): readonly string[] {
  const documents = new Set(sentences.map(({ utterance }) => utterance.document));
  const [only] = documents;
  const voices = sentences.flatMap(({ utterance }) => utterance.voices);
  const speaking = new Set(voices.flatMap(({ person }) => person ?? []));
  const silent = concerned
    .filter(({ person, passages }) => person.kind === 'person' && passages >= OFTEN && !speaking.has(person))
    .slice(0, MOST_SILENT)
    .map(({ person }) => person.name);
  return [
    ...(documents.size === 1 && only !== undefined ? [wording.overview.oneDocument(only.metadata.title)] : []),
    ...(voices.length === 0 ? [wording.overview.nobodyQuoted] : []),
    ...(silent.length === 0 ? [] : [wording.overview.silent(silent.join(', '))]),
    ...(hasTimes ? [] : [wording.overview.noTime]),
    ...(hasDifferences ? [] : [wording.overview.noDifference]),
  ];
}
