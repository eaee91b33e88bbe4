import { expect, it } from 'vitest';
import { allCalls } from './allCalls.ts';

/** Calls that change something of the caller's own alone. */
const OWN = ['dossier use'];

it('every call that changes something of others’ names what a person must be allowed to do', () => {
  const changing = allCalls.filter(({ callable }) => callable.keptAs !== undefined && callable.makesFile !== true);
  expect(changing.length).toBeGreaterThan(10);
  const open = changing.filter(({ callable }) => callable.acts === undefined || callable.acts.includes('ask'));
  expect(open.map(({ called }) => called)).toEqual(OWN);
});
