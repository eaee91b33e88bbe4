import { expect, it } from 'vitest';
import { canMean } from '../../src/guard/checks/otherNames.ts';
import { wordsOfEveryDocument } from '../../src/guard/storedWords.ts';
import { openParagraphs } from '../fixtures/ferryDossier.ts';

const stored = wordsOfEveryDocument(
  openParagraphs('Ines Calder met Nora Brink. Then Calder and Brink slept. Otto van Holm woke. Mustafa al-Qadiri left.')
    .dossier,
);

it.each([
  ['C.', 'Calder'],
  ['Ines', 'Calder'],
  ['Inès', 'Calder'],
  ['I.', 'Calder'],
  ['Otto', 'Holm'],
  ['Mustafa', 'Qadiri'],
])('%s can mean %s', (typed, name) => {
  expect(canMean(typed, name, stored)).toBe(true);
});

it.each([
  ['Nora', 'Calder'],
  ['C. Brink', 'Calder'],
  ['Ines Holm', 'Calder'],
  ['Nora', 'Holm'],
  ['H.', 'Calder'],
])('%s can not mean %s', (typed, name) => {
  expect(canMean(typed, name, stored)).toBe(false);
});
