import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../src/dossier/likeness.ts';

const TEXT = 'The pilot said: "We’ll sail at 10 - not before" ... and left the office.';

describe('two texts are alike', () => {
  it.each([
    ['blanks', 'The  pilot said: "We’ll sail at 10 - not\u00a0before" ... and left the office.\n'],
    ['line ends', 'The pilot said: "We’ll sail\nat 10 - not before" ...\nand left the office.'],
    ['quotation marks', "The pilot said: “We'll sail at 10 - not before” ... and left the office."],
    ['guillemets', 'The pilot said: « We’ll sail at 10 - not before » ... and left the office.'],
    ['dashes', 'The pilot said: "We’ll sail at 10—not before" ... and left the office.'],
    ['two hyphens', 'The pilot said: "We’ll sail at 10 -- not before" ... and left the office.'],
    ['an ellipsis', 'The pilot said: "We’ll sail at 10 - not before" … and left the office.'],
    ['ligatures', 'The pilot said: "We’ll sail at 10 - not before" ... and left the oﬃce.'],
    ['soft hyphens', 'The pi\u00adlot said: "We’ll sail at 10 - not before" ... and left the office.'],
    ['composition', 'The pilot said: "We’ll sail at 10 - not before" ... and left the office.'.normalize('NFD')],
  ])('if they differ in %s', (_what, other) => {
    expect(likenessOf(other)).toBe(likenessOf(TEXT));
  });
});

describe('two texts are not alike', () => {
  it.each([
    ['a word', TEXT.replace('pilot', 'purser')],
    ['a digit', TEXT.replace('10', '11')],
    ['a stop', TEXT.replace('office.', 'office')],
    ['a capital', TEXT.replace('The', 'THE')],
    ['an accent', TEXT.replace('office', 'offíce')],
    ['an exponent', TEXT.replace('10', '1⁰')],
  ])('if they differ in %s', (_what, other) => {
    expect(likenessOf(other)).not.toBe(likenessOf(TEXT));
  });
});
