import { describe, expect, it } from 'vitest';
import { keysAround, keysAt, keysBeside, keysOfChange } from '../../src/team/briefing/pinsInFocus.ts';

/** A briefing with a pin for each letter; one in upper case has a note. */
function pinned(letters: string): Parameters<typeof keysAt>[0] {
  const pin = { document: 'log', passage: 1, part: null, text: '', hash: '', by: { id: '1', name: 'Ada' }, at: 0 };
  const pins = [...letters].map((letter) => ({
    ...pin,
    key: letter.toLowerCase(),
    note: letter === letter.toLowerCase() ? '' : 'Why',
  }));
  return { pins };
}

describe('the pins that an act was about', () => {
  it.each([
    ['the one that was pinned', keysAt(pinned('abcd'), 2), 'c'],
    ['one that moved to the middle, with those beside it', keysAround(pinned('abcd'), 1), 'abc'],
    ['one that moved to the first place', keysAround(pinned('abcd'), 0), 'ab'],
    ['one that moved to the last place', keysAround(pinned('abcd'), 3), 'cd'],
    ['those between which one was', keysBeside(pinned('abcd'), 2), 'bc'],
    ['the first, if it was before that', keysBeside(pinned('abcd'), 0), 'a'],
    ['the last, if it was after that', keysBeside(pinned('abcd'), 4), 'd'],
    ['none in an empty briefing', keysBeside(pinned(''), 0), ''],
  ])('are %s', (_what, keys, expected) => {
    expect(keys.join('')).toBe(expected);
  });
});

describe('what was taken back', () => {
  it.each([
    ['a note', 'abCd', 'abcd', 'c'],
    ['the last pin', 'abcd', 'abc', 'c'],
    ['a pin in the middle, which others have followed', 'abcd', 'acd', 'ac'],
    ['the dropping of a pin', 'acd', 'abcd', 'abc'],
    ['the dropping of the last pin', 'abc', 'abcd', 'cd'],
    ['a move down', 'bacd', 'abcd', 'ab'],
    ['a name', 'abcd', 'abcd', ''],
  ])('is %s', (_what, before, after, expected) => {
    expect(keysOfChange(pinned(before), pinned(after)).join('')).toBe(expected);
  });
});
