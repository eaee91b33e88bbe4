import { expect, it } from 'vitest';
import { CitationLedger } from '../../src/keeping/citationLedger.ts';
import { transaction } from '../../src/keeping/database.ts';
import { openHere } from '../fixtures/keptHere.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

it('the time to look up new names of files grows in proportion to their number', async () => {
  const ledgers = new Map<number, CitationLedger>();
  const ledgerOf = (size: number): CitationLedger => {
    const known = ledgers.get(size);
    if (known !== undefined) return known;
    const database = openHere(':memory:');
    const ledger = new CitationLedger(database, 'ferry');
    transaction(database, () => {
      for (let at = 0; at < size; at += 1) ledger.write(`log-${at}`, `a/${at}.txt`, []);
    });
    ledgers.set(size, ledger);
    return ledger;
  };
  const lookUp = (size: number): void => {
    const ledger = ledgerOf(size);
    for (let at = 0; at < size; at += 1) expect(ledger.idOf(`b/${at}.txt`)).toBeUndefined();
  };
  expect(await growthOf(lookUp, 300)).toBeLessThan(LESS_THAN_THE_SQUARE);
});
