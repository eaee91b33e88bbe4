import { expect, it } from 'vitest';
import { noteText } from '../../src/dossier/noteWords.ts';
import { NOTE_KINDS, type ReadingNote } from '../../src/dossier/readingNote.ts';
import { ranges } from '../../src/wording/en/readingNotes.ts';

const CASES: readonly (readonly [ReadingNote, string])[] = [
  [{ kind: 'comments', count: 3 }, '3 comments, kept apart from the text'],
  [{ kind: 'comments', count: 1 }, '1 comment, kept apart from the text'],
  [{ kind: 'comments' }, 'comments, kept apart from the text'],
  [{ kind: 'trackedChanges', count: 4 }, 'read as if all tracked changes were accepted (4)'],
  [{ kind: 'undecoded', count: 1 }, 'part of the text could not be decoded (1 character)'],
  [{ kind: 'undecoded', count: 1204 }, 'part of the text could not be decoded (1,204 characters)'],
  [{ kind: 'picturePages', pages: [2] }, 'page 2 is a picture, so no text was read there'],
  [{ kind: 'picturePages', pages: [2, 5, 6, 7, 8, 9] }, 'pages 2 and 5–9 are pictures, so no text was read there'],
  [{ kind: 'picturePages', count: 1 }, 'one page is a picture, so no text was read there'],
  [{ kind: 'picturePages', count: 12 }, '12 pages are pictures, so no text was read there'],
  [{ kind: 'recognised', pages: [1, 2, 3] }, 'words on pages 1–3 were recognised from pictures, so some may be wrong'],
  [{ kind: 'recognised' }, 'words were recognised from pictures, so some may be wrong'],
  [{ kind: 'lostLines', pages: [4] }, 'on page 4 text recognition missed some lines'],
  [{ kind: 'unreadParts', count: 2, names: ['chart1', 'SmartArt'] }, '2 parts not read: chart1 and SmartArt'],
  [
    { kind: 'members', count: 10, names: [...'abcdefghij'] },
    'contains 10 files, read as separate documents: a, b, c, d, e, f, g, h and 2 more',
  ],
  [
    { kind: 'guessedEncoding', names: ['windows-1252'] },
    'the file does not name its encoding; the bot guessed windows-1252',
  ],
];

it.each(CASES)('says of %j: %s', (note, sentence) => expect(noteText(note)).toBe(sentence));

it('has a sentence for a note of each kind, whatever its reader counted', () => {
  for (const kind of NOTE_KINDS) {
    for (const rest of [{}, { count: 1 }, { count: 2, pages: [1, 2], names: ['one', 'two'] }]) {
      expect(noteText({ kind, ...rest })).toMatch(/^\S(?!.* {2}).*[^\s.:,;]$/u);
    }
  }
});

it.each([
  [[], ''],
  [[2], '2'],
  [[2, 3], '2 and 3'],
  [[2, 3, 4], '2–4'],
  [[2, 5, 6, 7, 8, 9], '2 and 5–9'],
  [[1, 2, 4, 6, 7, 8, 11], '1, 2, 4, 6–8 and 11'],
  [[3, 3, 4, 5], '3–5'],
])('writes %j as %j', (numbers, words) => expect(ranges(numbers)).toBe(words));
