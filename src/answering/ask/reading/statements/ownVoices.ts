import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import type { StatementSearch } from './statementSearch.ts';
import { type SpokenSentence, voicesIn } from './voicesIn.ts';

/** So many documents are looked through for someone's words, those that share words with the question first. */
const MOST_DOCUMENTS = 24;
/** And so many of their passages. */
const MOST_PASSAGES = 400;

/** The sentences of the one asked for, in documents that share words with the question and then in those that quote them. */
export function ownVoices({ speaker, findings, hits }: StatementSearch): readonly SpokenSentence[] {
  if (speaker === null) return [];
  const names = speaker.persons.flatMap(({ name, spellings }) => [name, ...spellings.map(({ text }) => text)]);
  const documents = new Set<NumberedDocument>([
    ...[...hits.values()].map(({ document }) => document),
    ...new Set(names).values().flatMap((name) => findings.index.documents('speaker', name)),
  ]);
  const voices: SpokenSentence[] = [];
  let looked = 0;
  for (const document of [...documents].slice(0, MOST_DOCUMENTS)) {
    for (const passage of passagesWithVoices(document, findings)) {
      looked += 1;
      if (looked > MOST_PASSAGES) return voices;
      voices.push(
        ...voicesIn({ document, passage }, findings).filter((one) => !one.isNegated && speaker.isTheirs(one) > 0),
      );
    }
  }
  return voices;
}

function passagesWithVoices(document: NumberedDocument, findings: StatementSearch['findings']) {
  const { statements, reported } = findings.of(document);
  const starts = [...statements, ...reported].map(({ start }) => start);
  return document.passages.filter(({ start, end }) => starts.some((at) => start <= at && at < end));
}
