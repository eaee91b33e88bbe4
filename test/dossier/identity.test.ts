import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify, type KnownDocument } from '../../src/dossier/identity.ts';

const known: readonly KnownDocument[] = [
  { id: 'log', file: 'log.txt', hashes: new Set(['a', 'b', 'c']) },
  { id: 'letter', file: 'letter.txt', hashes: new Set(['x', 'y']) },
];
const log = { file: 'log.txt', hashes: ['a', 'b', 'c'] };
const letter = { file: 'letter.txt', hashes: ['x', 'y'] };

function ids(found: readonly { file: string; hashes: readonly string[] }[], also: readonly string[] = []): object {
  const there = new Set([...found.map(({ file }) => file), ...also]);
  return Object.fromEntries(identify(known, found, (file) => there.has(file)));
}

describe('identify', () => {
  const CASES: readonly (readonly [
    why: string,
    found: readonly { file: string; hashes: readonly string[] }[],
    ids: object,
  ])[] = [
    ['nothing changed', [log, letter], { 'log.txt': 'log', 'letter.txt': 'letter' }],
    ['rewritten under its name', [{ file: 'log.txt', hashes: ['q'] }], { 'log.txt': 'log' }],
    ['renamed', [{ ...log, file: 'logbook.txt' }, letter], { 'logbook.txt': 'log', 'letter.txt': 'letter' }],
    ['moved to a folder', [{ ...log, file: '2021/log.txt' }], { '2021/log.txt': 'log' }],
    ['renamed and edited a little', [{ file: 'new.txt', hashes: ['a', 'b', 'q'] }], { 'new.txt': 'log' }],
    ['renamed and edited a lot', [{ file: 'new.txt', hashes: ['a', 'q', 'r'] }], { 'new.txt': 'new' }],
    ['copied', [log, { ...log, file: 'copy.txt' }], { 'log.txt': 'log', 'copy.txt': 'copy' }],
    [
      'two candidates: the likest',
      [
        { file: 'n.txt', hashes: ['a', 'b', 'q'] },
        { file: 'm.txt', hashes: ['a', 'b', 'c'] },
      ],
      { 'n.txt': 'n', 'm.txt': 'log' },
    ],
    [
      'a new file of the same name elsewhere',
      [log, { file: 'b/log.txt', hashes: ['q'] }],
      { 'log.txt': 'log', 'b/log.txt': 'log-2' },
    ],
    [
      'the id of a vanished document is not given away',
      [{ file: 'b/log.txt', hashes: ['q'] }],
      { 'b/log.txt': 'log-2' },
    ],
    [
      'names',
      [
        { file: 'Café Straße (2).final.PDF', hashes: [] },
        { file: 'a/отчёт №3.txt', hashes: [] },
        { file: '—.txt', hashes: [] },
      ],
      { 'Café Straße (2).final.PDF': 'cafe-straße-2-final', 'a/отчёт №3.txt': 'отчет-no3', '—.txt': 'document' },
    ],
    [
      'a long name',
      [{ file: `${'long '.repeat(20)}.txt`, hashes: [] }],
      { [`${'long '.repeat(20)}.txt`]: 'long-long-long-long-long-long-long-long' },
    ],
  ];
  it.each(CASES)('%s', (_why, found, expected) => {
    expect(ids(found)).toEqual(expected);
  });

  it('takes a file that stands there but cannot be read for no vanished one', () => {
    expect(ids([{ ...log, file: 'copy.txt' }], ['log.txt'])).toEqual({ 'copy.txt': 'copy' });
  });

  it('gives every file an id of its own, one that a citation can hold', () => {
    const file = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.constantFrom('log.txt', 'a/log.txt', 'LOG.md', 'log-2.txt'),
    );
    const hashes = fc.array(fc.constantFrom('a', 'b', 'c', 'x', 'y'), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ file, hashes }), { selector: (one) => one.file, maxLength: 6 }),
        (found) => {
          const given = identify(known, found, (name) => found.some((one) => one.file === name));
          expect([...given.keys()].toSorted()).toEqual(found.map((one) => one.file).toSorted());
          expect(new Set(given.values()).size).toBe(found.length);
          for (const id of given.values()) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});
