import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { oppositesOf } from './makeWordnet.ts';
import { readSynsets } from './synsets.ts';

const LICENCE = '  1 This software and database is being provided to you  ';
const FILES = {
  'data.noun': `${LICENCE}\n00000010 03 n 01 fog 0 000 | wet air  \n`,
  'data.verb': `${LICENCE}\n00000020 30 v 02 moor 0 tie_up 1 001 ! 00000030 v 0101 01 + 08 00 | fasten a boat  \n00000030 30 v 01 unmoor 0 001 ! 00000020 v 0101 01 + 08 00 | loosen it  \n`,
  'data.adj': `${LICENCE}\n00000040 00 a 01 afloat(p) 0 002 ! 00000050 a 0102 & 00000060 a 0000 | on the water  \n00000050 00 a 02 grounded 0 aground 0 001 ! 00000040 a 0201 | on the sand  \n00000060 00 s 01 adrift(p) 0 001 & 00000040 a 0000 | loose  \n`,
  'data.adv': `${LICENCE}\n`,
};

it('takes the direct opposites of common single words, each pair once', async () => {
  await withFolder(FILES, async (folder) => {
    const synsets = readSynsets(join(folder));
    expect(synsets.map(({ words }) => words)).toContainEqual(['moor', 'tie_up']);
    expect(oppositesOf(synsets, () => true)).toEqual({ afloat: 'aground', moor: 'unmoor' });
    expect(oppositesOf(synsets, (word) => word !== 'unmoor')).toEqual({ afloat: 'aground' });
  });
});
