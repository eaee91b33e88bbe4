import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../src/corpus/parsePeople.ts';
import { readPeople } from '../../src/corpus/peopleFile.ts';
import { NO_CORRECTIONS } from '../../src/dossier/peopleCorrections.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { anyWords } from '../text/anyWords.ts';

const WHOLE = `
same:
  - [Musa Odeh, Moussa Auda]
  - [Ines Calder, the lamp woman, I. C.]
different:
  - [Karim Haddad, Kareem Haddad]
preferred:
  Haddad: Karim Haddad
`;

describe('people.yaml', () => {
  it('says who is one, who is not, and what to call them', () => {
    expect(parsePeople(WHOLE)).toEqual({
      corrections: {
        same: [
          ['Musa Odeh', 'Moussa Auda'],
          ['Ines Calder', 'the lamp woman', 'I. C.'],
        ],
        different: [['Karim Haddad', 'Kareem Haddad']],
        preferred: { Haddad: 'Karim Haddad' },
      },
      faults: [],
    });
  });

  it.each([['', []] as const, ['# nothing yet', []] as const])('may be empty: “%s”', (text, faults) => {
    expect(parsePeople(text)).toEqual({ corrections: NO_CORRECTIONS, faults });
  });

  const FAULTY: readonly (readonly [text: string, fault: RegExp])[] = [
    ['same: [[Ana]]', /^field same, entry 1: needs at least two names$/u],
    ['same: [[Ana, 7]]', /^field same, entry 1: is not text; put it in quotation marks$/u],
    ['same: Ana', /^field same: is not a list/u],
    ['different: [Ana]', /^field different, entry 1: is not a list of names/u],
    ['preferred: [Ana]', /^field preferred: is not a list of names/u],
    ['preferred: {Ana: 7}', /^field preferred, Ana: is not text/u],
    ['alike: []', /^has an unknown field: alike; the known fields are same, different, preferred$/u],
    ['[Ana]', /^is not a list of fields/u],
    ['same: [', /^is not valid YAML: /u],
  ];
  it.each(FAULTY)('names what is wrong in %s', (text, fault) => {
    const { corrections, faults } = parsePeople(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
    expect(corrections).toEqual(NO_CORRECTIONS);
  });

  it('uses what has no fault', () => {
    const { corrections, faults } = parsePeople('same: [[Ana], [Musa Odeh, Moussa Auda]]\nalike: 1');
    expect(corrections.same).toEqual([['Musa Odeh', 'Moussa Auda']]);
    expect(faults).toHaveLength(2);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyWords,
          anyWords.map((words) => `same:\n  - [${words}]`),
        ),
        (text) => {
          const { corrections, faults } = parsePeople(text);
          for (const names of corrections.same) expect(names.length).toBeGreaterThan(1);
          for (const fault of faults) expect(fault).not.toBe('');
        },
      ),
    );
  });
});

describe('its file', () => {
  it('need not be there', async () => {
    await withFolder({}, async (directory) => {
      expect(await readPeople(directory)).toEqual({ corrections: NO_CORRECTIONS, faults: [] });
    });
  });

  it('is read from the folder of the dossier', async () => {
    await withFolder({ 'people.yaml': WHOLE }, async (directory) => {
      const { corrections } = await readPeople(directory);
      expect(corrections.preferred).toEqual({ Haddad: 'Karim Haddad' });
    });
  });

  it('is refused where it is a link, no UTF-8 or too long', async () => {
    await withFolder({ 'a/people.yaml': WHOLE }, async (directory) => {
      await symlink(join(directory, 'a', 'people.yaml'), join(directory, 'people.yaml'));
      expect((await readPeople(directory)).faults).toEqual(['is not a regular file; put the file itself here']);
    });
    await withFolder({ 'people.yaml': Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]) }, async (directory) => {
      expect((await readPeople(directory)).faults).toEqual(['is not text in UTF-8; save it so']);
    });
    await withFolder({ 'people.yaml': `# ${'x'.repeat(1024 * 1024)}` }, async (directory) => {
      expect((await readPeople(directory)).faults).toEqual([
        'is larger than 1 MB; keep only the names that need correcting',
      ]);
    });
  });
});
