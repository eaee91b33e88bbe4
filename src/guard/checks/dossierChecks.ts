import type { Check } from '../check.ts';

/** A document is one of the dossier's. */
export const checkDocument: Check<string> = (id, { dossier }) =>
  dossier.document(id) === undefined ? `there is no document ${id}` : null;

/** A spelling is offered only if some document or title has it, or the team. */
export const checkSpelling: Check<string> = (word, { dossier, documentsWith }) => {
  const isWritten =
    documentsWith(word).some(({ text }) => text.includes(word)) ||
    dossier.documents.some(({ metadata }) => metadata.title.includes(word)) ||
    // A part of a word is in no index.
    dossier.documents.some(({ text }) => text.includes(word));
  const isPreferred = Object.values(dossier.people.preferred).includes(word);
  return word !== '' && (isWritten || isPreferred) ? null : `the dossier does not write “${word}”`;
};

/** A preferred name is one that the team gave. */
export const checkPreferredName: Check<string> = (name, { dossier }) =>
  dossier.people.preferred[name] === undefined ? `the team prefers no name for “${name}”` : null;
