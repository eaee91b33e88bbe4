import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { findCall } from '../../src/contract/findCall.ts';
import { FORMER_NAMES } from '../../src/contract/formerNames.ts';
import { allCalls } from '../commands/allCalls.ts';

describe('a call', () => {
  it.each(allCalls)('is found by its name: $called', ({ called, callable }) => {
    expect(findCall(commands, called)).toMatchObject({ called, callable });
    expect(findCall(commands, `  ${called.replace(' ', '   ')} `).called).toBe(called);
  });

  it.each([
    ['brief topic', 'overview'],
    ['brief schedule', 'digest schedule'],
    ['brief schedules', 'digest list'],
    ['brief digest', 'digest show'],
    ['brief unschedule', 'digest drop'],
  ])('is found by its former name: %s is %s', (former, present) => {
    expect(findCall(commands, former).called).toBe(present);
  });

  it('has a former name that no other call has today', () => {
    expect(FORMER_NAMES).toHaveLength(5);
    for (const { called } of allCalls) expect(FORMER_NAMES).not.toContain(called);
  });
});
