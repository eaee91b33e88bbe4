import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/list.ts';
import { SCRIPTS } from '../../src/languages/scripts/list.ts';
import { speechLexiconOf } from '../../src/languages/speechLexiconOf.ts';

/** The words of the first set that the second lacks. */
function missing(some: Iterable<string>, all: ReadonlySet<string> | ReadonlyMap<string, unknown>): readonly string[] {
  return [...some].filter((word) => !all.has(word));
}

/** Every word in the sets, maps and phrases of a part of a language. */
function wordsOf(part: object): readonly string[] {
  return Object.values(part).flatMap((value: unknown): readonly string[] => {
    if (value instanceof Set) return [...value].map(String);
    if (value instanceof Map) return [...value.keys()].map(String);
    return Array.isArray(value) ? value.flat().map(String) : [];
  });
}

const WITH_SPEECH = LANGUAGES.flatMap(({ tag, speech }) => (speech === undefined ? [] : [{ tag, speech }]));
const WITH_FORMS = LANGUAGES.flatMap(({ tag, nameForms }) => (nameForms === undefined ? [] : [{ tag, nameForms }]));
const WITH_NAMES = LANGUAGES.flatMap(({ tag, names }) => (names === undefined ? [] : [{ tag, names }]));

describe.each(WITH_SPEECH)('the speech lexicon of $tag', ({ speech }) => {
  it('is in lower case, one word an entry', () => {
    const faulty = wordsOf(speech).filter((word) => word !== word.toLowerCase() || /\s/u.test(word) || word === '');
    expect(faulty).toEqual([]);
  });

  it('names parts of a list only if the list has them', () => {
    expect(missing(speech.personalRelatives, speech.relatives)).toEqual([]);
    expect(missing(speech.capitalPronouns, speech.pronouns)).toEqual([]);
    expect(missing(speech.narrators, speech.pronouns)).toEqual([]);
    // An article in the genitive also continues a description: der Sprecher der Polizei.
    expect(missing(speech.complements, new Set([...speech.prepositions, ...speech.determiners]))).toEqual([]);
    expect(missing(speech.bodyJoiners, speech.nameJoiners)).toEqual([]);
    expect(missing(speech.texts, speech.bodies)).toEqual([]);
    expect(missing(speech.plainSay, speech.cues)).toEqual([]);
    expect(missing(speech.quoters, speech.cues)).toEqual([]);
  });
});

describe('speechLexiconOf', () => {
  it.each([['en'], ['de'], ['ru'], ['ar'], ['tr']])('%s has its own', (tag) => {
    expect(speechLexiconOf(tag)).toBe(LANGUAGES.find((language) => language.tag === tag)?.speech);
  });

  it.each([[undefined], ['xx']])('%s is read with that of English', (tag) => {
    expect(speechLexiconOf(tag)).toBe(speechLexiconOf('en'));
  });
});

describe.each(WITH_FORMS)('the name forms of $tag', ({ nameForms }) => {
  it('write small only particles, and tie only particles', () => {
    const particles = nameForms.particles ?? new Set();
    expect(missing(nameForms.smallParticles ?? [], particles)).toEqual([]);
    expect(missing(nameForms.tiedArticles ?? [], particles)).toEqual([]);
  });
});

describe.each(WITH_NAMES)('the name lexicon of $tag', ({ names }) => {
  it('names parts of a list only if the list has them', () => {
    expect(missing(names.bodyKinds, names.bodyHeads)).toEqual([]);
    expect(missing(names.owners, names.descriptionOpeners)).toEqual([]);
    expect(missing(names.stateHeads, names.bodyHeads)).toEqual([]);
  });

  it('has no pattern that remembers its last place', () => {
    for (const pattern of Object.values(names.signs)) expect(pattern.flags).not.toMatch(/[gy]/u);
  });
});

describe('the scripts', () => {
  it('have transcriptions of their own letters in the letters a to z', () => {
    for (const { letter, latin } of SCRIPTS) {
      for (const [own, transcription] of latin ?? []) {
        expect(own).toMatch(letter);
        expect(transcription).toMatch(/^[a-z]*$/u);
      }
    }
  });

  it('name each language once', () => {
    const tags = SCRIPTS.flatMap(({ languages }) => languages);
    expect(new Set(tags).size).toBe(tags.length);
  });
});
