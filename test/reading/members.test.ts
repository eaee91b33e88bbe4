import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../src/dossier/document.ts';
import { fullBudget, type Member, readMembers } from '../../src/reading/members.ts';
import { UnreadableFile } from '../../src/reading/unreadableFile.ts';

const bytes = new Uint8Array([1]);

/** The files that members become, each with the reason why it is not read, or `read`. */
async function outcomes(members: readonly Member[], depth = 0, budget = fullBudget()) {
  const results = await readMembers('letter.eml', members, depth, budget, async (file) => {
    if (file.endsWith('.bin')) throw new UnreadableFile('is of a type that is not read');
    const read: ReadFile = { file, outcome: { isContainer: true } };
    return [read];
  });
  return results.map(({ file, outcome }) => [file, 'reason' in outcome ? outcome.reason : 'read']);
}

describe('readMembers', () => {
  it.each([
    ['a/b.txt', 'a/b.txt'],
    ['../../etc/b.txt', 'etc/b.txt'],
    ['C:\\papers\\b.txt', 'C:/papers/b.txt'],
    ['/b\u202etxt.pdf', 'btxt.pdf'],
    ['..', 'unnamed'],
  ])('names %j %j, so that no name leads out of its container', async (name, shown) => {
    expect(await outcomes([{ name, bytes }])).toEqual([[`letter.eml/${shown}`, 'read']]);
  });

  it('tells files of one name apart', async () => {
    const names = ['r.pdf', 'r.pdf', 'r.pdf'].map((name) => ({ name, bytes }));
    expect((await outcomes(names)).map(([file]) => file)).toEqual([
      'letter.eml/r.pdf',
      'letter.eml/r (2).pdf',
      'letter.eml/r (3).pdf',
    ]);
  });

  it('passes over what is no document in a folder either', async () => {
    const names = ['.DS_Store', '__MACOSX/._r.pdf', 'people.yaml', 'r.pdf'].map((name) => ({ name, bytes }));
    expect(await outcomes(names)).toEqual([['letter.eml/r.pdf', 'read']]);
  });

  it('gives each that is not read its reason, and reads the others', async () => {
    const members = [
      { name: 'a.bin', bytes },
      { name: 'locked.pdf', reason: 'is encrypted' },
      { name: 'r.pdf', bytes },
    ];
    expect(await outcomes(members)).toEqual([
      ['letter.eml/a.bin', 'is of a type that is not read'],
      ['letter.eml/locked.pdf', 'is encrypted'],
      ['letter.eml/r.pdf', 'read'],
    ]);
  });

  it('stops at its limits, each with a reason', async () => {
    const two = [
      { name: 'a.txt', bytes },
      { name: 'b.txt', bytes },
    ];
    const second = async (budget: { files: number; bytes: number }) => (await outcomes(two, 0, budget))[1]?.[1];
    expect(await second({ files: 1, bytes: 10 })).toContain('after the first 5000 files');
    expect(await second({ files: 9, bytes: 1 })).toContain('after the first 500 MB');
    expect((await outcomes(two, 4))[0]?.[1]).toContain('more than 4 levels deep');
  });
});
