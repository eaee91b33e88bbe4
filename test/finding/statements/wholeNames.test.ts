import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakersOf.ts';

const NAMES: readonly (readonly [name: string, text: string])[] = [
  ['Clara de la Torre', '“The plan is older than the road,” Clara de la Torre said.'],
  ['Clara de la Torre', '“The plan is older than the road,” said Clara de la Torre.'],
  ['Jan van der Meer', '“Water has time,” Jan van der Meer told the council.'],
  ['Henk van den Akker', 'Henk van den Akker told the Gazette that it was “late.”'],
  ['Piet van ’t Veld', '“We wait,” said Piet van ’t Veld.'],
  ['Wim ten Brink', '“We wait,” said Wim ten Brink.'],
  ['Luis de los Montes', '“We wait,” said Luis de los Montes.'],
  ['Rui dos Prazeres', '“We wait,” Rui dos Prazeres said.'],
  ['Otto von und zu Halm', '“We wait,” said Otto von und zu Halm.'],
  ['Sami bin Tarek Al Wadi', '“It does not,” said Prince Sami bin Tarek Al Wadi.'],
  ['Sami bin Tarek Al Wadi', 'Prince Sami bin Tarek Al Wadi said: “It does not.”'],
  ['St. John Marlow', '“Paper burns,” St. John Marlow said.'],
  ['Bo “Rusty” Kell', '“Prop it,” said Bo “Rusty” Kell, a miner.'],
  ['Bo “Rusty” Kell', 'Bo “Rusty” Kell said the mine was “a trap.”'],
  ['Noah Three Pines', 'BREAKING: Chief Noah Three Pines said, “It is gone.”'],
  ['April Orr', 'April Orr said it was “late.”'],
  ['Aron Stern', '“It is late,” Rabbi Aron Stern of Temple Beth Or in Norvik said.'],
  ['Tess Maas', 'One of the neighbours, a baker called Tess Maas, said: “There was a bang.”'],
  ['Tess Maas', '“There was a bang,” said a baker named Tess Maas.'],
  ['Greta Holl', 'Another neighbour, 71-year-old Greta Holl, heard “a kind of cough.”'],
  ['Tess Maas', 'Local baker and father of three Tess Maas said: “There was a bang.”'],
  ['Una Riis', '“It is late,” said Auditor Una Riis.'],
  ['Una Riis', '“It is late,” Constable Una Riis said.'],
];

describe('the name of a speaker is whole, without titles', () => {
  it.each(NAMES)('%s: %s', (name, text) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  it('a month is no name behind a preposition', () => {
    expect(speakersOf('In April Orr said it was “late.”')).toEqual(['Orr']);
  });

  it('a word in marks between names with a full stop is no nickname', () => {
    expect(speakersOf('Asked by Holt, “No.” Orr said it was “late.”')).not.toEqual(['Holt, “No.” Orr']);
  });
});
