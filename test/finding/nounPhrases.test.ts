import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/finding/statements/statements.ts';
import { plainTextBlocks } from '../../src/reading/text/plainText.ts';

function speakersOf(text: string): readonly (string | null)[] {
  return statementsOf(text, plainTextBlocks(text), 'en').map(({ speaker }) => speaker?.name ?? null);
}

describe('a person named beside a role', () => {
  it.each([
    ['The minister, Ana Prell, said: “We go at one.”', 'Ana Prell'],
    ['The board’s secretary, Una Vik, wrote: “We go at one.”', 'Una Vik'],
    ['Lena Holm spoke first. Her deputy, Ivo Brandt, said: “We go at one.”', 'Ivo Brandt'],
    ['Holm’s lawyer, Dana Riis, said: “We go at one.”', 'Dana Riis'],
    ['“We go at one,” said a lawyer for Holm, Dana Riis.', 'Dana Riis'],
    ['The widow of Piet Stok, Mia Stok, said: “We go at one.”', 'Mia Stok'],
    ['“We go at one,” said one of the pilots, Nils Dahl.', 'Nils Dahl'],
    ['Some pilots slept. Another, Mia Stok, said: “We go at one.”', 'Mia Stok'],
    ['“We go at one,” the mayor, Tilda Rohde, said.', 'Tilda Rohde'],
    ['“We go at one,” said the mayor, Tilda Rohde, who had slept badly.', 'Tilda Rohde'],
    ['The mayor (Tilda Rohde) said: “We go at one.”', 'Tilda Rohde'],
    ['The mayor — Tilda Rohde — said: “We go at one.”', 'Tilda Rohde'],
    ['The mayor of Kelby, Tilda Rohde, a doctor by training, said: “We go at one.”', 'Tilda Rohde'],
    ['A pilot who was on board, Oskar Lind, said: “We go at one.”', 'Oskar Lind'],
    ['A spokesman for Lena Holm, Kurt Vang, said: “We go at one.”', 'Kurt Vang'],
    ['“We go at one,” said Lena Holm’s spokesman, Kurt Vang.', 'Kurt Vang'],
    ['A former colleague, Piet Aker, called it “a farce”.', 'Piet Aker'],
    ['The owner of the boat, Piet Aker: “We go at one.”', 'Piet Aker'],
  ])('%s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it.each([
    ['Asked by the mayor, Ana Prell said: “We go at one.”', 'Ana Prell'],
    ['At the meeting, Ana Prell said: “We go at one.”', 'Ana Prell'],
    ['A spokesman for Lena Holm said: “We go at one.”', 'A spokesman for Lena Holm'],
    ['“We go at one,” said Lena Holm’s office.', 'Lena Holm’s office'],
    ['“We go at one,” Lena Holm’s campaign said.', 'Lena Holm’s campaign'],
    ['An aide to Lena Holm said: “We go at one.”', 'An aide to Lena Holm'],
    ['The deputy to Lena Holm, Bo Stok, added: “We go at one.”', 'Bo Stok'],
  ])('is joined with it only in apposition: %s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));
});

describe('a person named with a place or a body', () => {
  it.each([
    ['John Stone from the University of Kelby said: “It is a fish.”', 'John Stone'],
    ['Mary Rooke of Kelby University said: “It is a fish.”', 'Mary Rooke'],
    ['“It is a fish,” said Jane Food of Lantern at Kelby.', 'Jane Food'],
    ['Ann Grole in Kelby said: “It is a fish.”', 'Ann Grole'],
    ['Senator Mark Lowe of Kelby said: “It is a fish.”', 'Mark Lowe'],
    ['Laura Sloe with the Blue Star said: “It is a fish.”', 'Laura Sloe'],
    ['The lead author, Piet Aker of Kelby University, said: “It is a fish.”', 'Piet Aker'],
  ])('%s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it.each(['The Bank of Kelby', 'The University of Kelby'])('keeps the whole name of a body: %s', (body) => {
    expect(speakersOf(`${body} said: “It is a fish.”`)[0]).toContain(body.replace('The ', ''));
  });
});

describe('several who speak together', () => {
  it.each([
    ['The pilots and the owners said in a joint letter: “We lost a winter.”', 'The pilots and the owners'],
    ['“It is a lost year,” said the unions and the council.', 'the unions and the council'],
    ['The Kelby Council and the Fishers’ Union called it “a farce”.', 'The Kelby Council and the Fishers’ Union'],
    ['Ida Vang and Piet Stok said: “We go at one.”', 'Ida Vang and Piet Stok'],
    ['Both ministers called the talks “a farce”.', 'Both ministers'],
    ['“We go at one,” said both ministers.', 'both ministers'],
  ])('are one speaker: %s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it('are told from a description with the name of one person', () => {
    expect(speakersOf('The daughter of Ida Vang and her trainer, Bo Stok, said: “We go at one.”')).toEqual(['Bo Stok']);
  });
});

describe('a name that is written like a common word', () => {
  it('is kept whole', () => {
    expect(speakersOf('Tran Duc An was there. “We go at one,” Mr An said.')).toEqual(['Tran Duc An']);
  });
});

describe('words that leave open who speaks', () => {
  it.each([
    'A report says: “We go at one.”',
    'A poster on the door read: “We go at one.”',
    'FULL TEXT: “We go at one.”',
    'An earlier version of this article said: “We go at one.”',
  ])('are no speaker: %s', (text) => expect(speakersOf(text)).toEqual([null]));

  it.each([['The board’s report calls the road “a farce”.', 'The board’s report']])(
    'are read with what names it: %s',
    (text, speaker) => expect(speakersOf(text)).toEqual([speaker]),
  );
});
