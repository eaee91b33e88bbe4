import type { NumberedDocument } from '../../dossier/dossier.ts';
import { dateMentionsOfDocument } from '../../finding/dateMentionsOfDocument.ts';
import { peopleOf } from '../../finding/people/people.ts';
import { utterancesOf } from '../../finding/voices/utterances.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Step } from '../../step.ts';

/** Finds the dates of every document, which is asked for all of them where a topic has a day. */
export function* readDates({ dossier: { documents } }: OpenDossier): Iterable<Step> {
  for (const [done, document] of documents.entries()) {
    dateMentionsOfDocument(document);
    yield { act: 'Reading what happened when, document', done: done + 1, of: documents.length };
  }
}

/** Finds who is named in a dossier. */
export function* readNames(open: OpenDossier): Iterable<Step> {
  yield { act: 'Finding who is named, step', done: 1, of: 2 };
  peopleOf(open);
  yield { act: 'Finding who is named, step', done: 2, of: 2 };
}

/** Finds who speaks in each sentence of some documents. */
export function* readVoices(documents: readonly NumberedDocument[], open: OpenDossier): Iterable<Step> {
  for (const [done, document] of documents.entries()) {
    utterancesOf(document, open);
    yield { act: 'Reading who says what, document', done: done + 1, of: documents.length };
  }
}
