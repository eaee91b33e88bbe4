import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { EngineFault, type EngineFaultKind } from '../../src/search/engines/opensearch/engineFault.ts';
import { speaking } from '../../src/wording/speaking.ts';
import { engineError } from '../../src/workers/engineErrors.ts';

const SINCE = Date.UTC(2031, 4, 7, 12);

function told(kind: EngineFaultKind, minutes: number): unknown {
  return engineError(new EngineFault(kind, 'search the passages', 'no route', SINCE), SINCE + minutes * 60_000);
}

it.each<[EngineFaultKind, RegExp]>([
  ['unreachable', /its index does not answer \(for 3 minutes now\)/u],
  ['partial', /a part of its index is missing/u],
  ['missing', /its index is gone/u],
  ['refused', /its index refuses the bot/u],
])('a fault of the kind %s is told as one, and never as an answer', (kind, words) => {
  const error = told(kind, 3);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toMatch(words);
  expect(String(error)).toContain('it says nothing about what the dossier holds');
});

it('is told in the reader’s language, also as the cause of another error, and in the first minute without a time', async () => {
  const cause = new EngineFault('timeout', 'search the passages', 'late', SINCE);
  const error = await speaking('de', () => engineError(new Error('the reply failed', { cause }), SINCE + 59_000));
  expect(String(error)).toContain('Sein Index antwortet nicht. Das ist keine Antwort');
});

it('leaves every other error as it is', () => {
  const other = new Error('something else');
  expect(engineError(other)).toBe(other);
});
