import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCheckedFile, writeCheckedFile } from '../../src/keeping/checkedFile.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

describe('a checked file', () => {
  it('gives back what was written, under the same key alone', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'new', 'kept.json');
      expect(readCheckedFile(path, 'v1')).toEqual({ state: 'missing' });
      writeCheckedFile(path, 'v1', 'one\ntwo\nمرفأ 😀\n');
      expect(readCheckedFile(path, 'v1')).toEqual({ state: 'whole', body: 'one\ntwo\nمرفأ 😀\n' });
      expect(readCheckedFile(path, 'v2')).toEqual({ state: 'outdated' });
      writeCheckedFile(path, 'v2', '');
      expect(readCheckedFile(path, 'v2')).toEqual({ state: 'whole', body: '' });
      expect(await readdir(join(folder, 'new'))).toEqual(['kept.json']);
    });
  });

  it('is never taken for whole once a byte of it is another, or is missing', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'kept.json');
      const body = JSON.stringify({ words: 'Captain Calder reported fog', more: 'مرفأ' });
      writeCheckedFile(path, 'v1', body);
      const whole = await readFile(path);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(whole.length - 1),
          fc.integer({ min: 1, max: 255 }),
          fc.boolean(),
          async (at, by, cut) => {
            const bytes = cut ? whole.subarray(0, at) : Buffer.from(whole);
            if (!cut) bytes[at] = (bytes[at] ?? 0) ^ by;
            await writeFile(path, bytes);
            const read = readCheckedFile(path, 'v1');
            // Bytes that are no UTF-8 all read as one character, and JSON bears a space: the body is what counts.
            if (read.state === 'whole') expect(read.body).toBe(body);
          },
        ),
        { numRuns: 300 },
      );
    });
  });

  it('leaves the old file and no other where the new one cannot be put in place', async () => {
    await withFolder({ 'kept.json/inside': 'a folder where the file should be' }, async (folder) => {
      expect(() => writeCheckedFile(join(folder, 'kept.json'), 'v1', 'body')).toThrow();
      expect(await readdir(folder)).toEqual(['kept.json']);
      expect(readCheckedFile(join(folder, 'kept.json'), 'v1')).toEqual({ state: 'damaged' });
      await mkdir(join(folder, 'other'));
    });
  });
});
