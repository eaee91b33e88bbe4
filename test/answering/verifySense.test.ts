import { describe, expect, it } from 'vitest';
import type { VerdictJson } from '../../src/json/commands/verifyJson.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { verify } from './inJson.ts';

const open = openWritten([
  {
    id: 'sense',
    paragraphs: [
      'Nora Vale said: “We shall never, whatever the owners offer, lease the drydock to a bank. The cranes rust.”',
      'Otto Brink said: “The dam, critics say, is rotten. The gates will hold if the rain stops before noon.”',
      'Tess Marlow said: “They [the divers] did [not] see the wreck.”',
      'Nora Vale said: “It fell to −7 degrees, cost £60 an hour and took 30% of twenty-five thousand nets at 18:20.”',
      'Otto Brink said: “The pressure p ≠ q cannot be measured[4] under § 12.”',
      'Vera Klug sagte: „Wir werden die Schleuse nicht, solange ich lebe, an Fremde verkaufen.“',
    ],
  },
]);

function only(text: string): VerdictJson {
  const [verdict] = verify(text, open).verdicts ?? [];
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('words that turn the sense', () => {
  it.each<[string, string]>([
    ['“We shall … lease the drydock to a bank.”', 'negation'],
    ['“The dam … is rotten.”', 'attribution'],
    ['“They did see the wreck.”', 'negation'],
    ['“The cranes [never] rust.”', 'negation'],
    ['„Wir werden die Schleuse … an Fremde verkaufen.“', 'negation'],
    ['“It fell to 7 degrees, cost £60 an hour and took 30% of twenty-five thousand nets at 18:20.”', 'number'],
    ['“It fell to −7 degrees, cost $60 an hour and took 30% of twenty-five thousand nets at 18:20.”', 'number'],
    ['“It fell to −7 degrees, cost £60 an hour and took 30 of twenty-five thousand nets at 18:20.”', 'number'],
    ['“It fell to −7 degrees, cost £60 an hour and took 30% of 26,000 nets at 18:20.”', 'number'],
    ['“The pressure p ≠ q cannot be measured under 12.”', 'number'],
  ])('make %s altered', (text, alert) => {
    const { verdict, differences } = only(text);
    expect([verdict, differences.map((one) => one.alert)]).toEqual(['altered', [alert]]);
  });

  it('count between words too', () => {
    expect(only('“The pressure p = q cannot be measured under § 12.”').verdict).toBe('altered');
  });
});

describe('the same in another form', () => {
  it.each([
    '“It fell to -7 degrees, cost £60 an hour and took thirty per cent of 25,000 nets at 18.20.”',
    '“It fell to −7 degrees, cost 60 £ an hour and took 30 % of 25000 nets at 18:20.”',
    '“The pressure p ≠ q can’t be measured under §12.”',
    '“We shall never … lease the drydock to a bank.”',
  ])('is verbatim: %s', (text) => {
    expect(only(text).verdict).toMatch(/^verbatim/u);
  });
});
