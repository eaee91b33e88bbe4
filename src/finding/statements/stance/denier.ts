import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isSameSpeaker } from '../../people/isSameSpeaker.ts';
import type { Level } from '../attributing/levels.ts';
import { firstSentencesOf } from '../naming/firstSentences.ts';
import type { Referents } from '../naming/referents.ts';
import { type Surroundings, speakerOf } from '../naming/speakers.ts';
import type { Cue, Relation } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { Speaker } from '../speaker.ts';

/** Finds who denies. */
export interface Denier {
  /** The subject of a verb of denial at a token; null if it is not clear. */
  readonly subjectOf: (setting: Setting, sentence: ReadSentence, verb: number) => Speaker | null;
  /**
   * Who tells in a sentence that somebody did not say a thing, by another verb of speech than the negated one at a token;
   * `enclosing` if the words are inside somebody's statement in the first person. Null if it is not clear.
   */
  readonly tellerOf: (
    setting: Setting,
    sentence: ReadSentence,
    negated: number,
    enclosing: Speaker | null,
  ) => Speaker | null;
  /** Whether the subject of the verb of speech at a token can deny words that `speaker` is said to have spoken. */
  readonly mayDeny: (setting: Setting, sentence: ReadSentence, verb: number, speaker: string | null) => boolean;
}

const BEFORE: ReadonlySet<Relation> = new Set(['before', 'apposition', 'relative', 'agent', 'source']);
const TELLING: ReadonlySet<Cue['kind']> = new Set(['say', 'tell', 'source']);

/** The deniers of a document, with the referents of its levels. */
export function denierOf(text: string, lexicon: SpeechLexicon, referents: ReadonlyMap<Level, Referents>): Denier {
  const surroundings = surroundingsOf(text, lexicon, referents);
  const nameOf = (mention: Mention, setting: Setting): Speaker | null => {
    const around = surroundings.get(setting);
    if (around === undefined) return null;
    const { name } = speakerOf({ mention, setting }, around);
    return lexicon.pronouns.has(name.toLowerCase())
      ? null
      : { name, mention: { start: mention.start, end: mention.end } };
  };
  const subjectOf: Denier['subjectOf'] = (setting, sentence, verb) => {
    // "Calder a nié": an auxiliary between the subject and the verb.
    const words = setting.frame.tokens.slice(sentence.from, verb);
    const start = words.findLastIndex(({ lower }) => !lexicon.auxiliaries.has(lower)) + sentence.from + 1;
    const beside = sentence.mentions.findLast(({ last }) => last === start - 1);
    const cues = sentence.cues.filter(({ first, last }) => first <= verb && verb <= last);
    return one(setting, beside === undefined ? subjectsOf(cues) : [beside]);
  };
  const tellerOf: Denier['tellerOf'] = (setting, sentence, negated, enclosing) => {
    const subject = sentence.mentions.findLast(({ last }) => last < negated);
    if (subject === undefined || (subject.kind !== 'name' && subject.kind !== 'pronoun')) return null;
    if (enclosing !== null && (subject.pronoun === 'I' || subject.pronoun === 'we')) return enclosing;
    const cues = sentence.cues.filter(({ last, kind }) => TELLING.has(kind) && last !== negated);
    return one(setting, subjectsOf(cues));
  };
  const one = (setting: Setting, mentions: readonly Mention[]): Speaker | null => {
    const [first, ...others] = new Set(mentions);
    return first === undefined || others.length > 0 || first.kind === 'noun' ? null : nameOf(first, setting);
  };
  const mayDeny: Denier['mayDeny'] = (setting, sentence, verb, speaker) => {
    const subject = sentence.mentions.findLast(({ last }) => last < verb);
    if (speaker === null || subject === undefined || subject.pronoun !== null || subject.kind === 'possessive')
      return true;
    const name = nameOf(subject, setting)?.name ?? null;
    return name === null || isSameSpeaker(name, speaker);
  };
  return { subjectOf, tellerOf, mayDeny };
}

/** The subjects of cues: those before their verbs if there are any, else those behind. */
function subjectsOf(cues: readonly Cue[]): readonly Mention[] {
  const all = cues.flatMap(({ subjects, isPassive }) => (isPassive ? [] : [...subjects]));
  const left = all.filter(([, relation]) => BEFORE.has(relation));
  return (left.length > 0 ? left : all.filter(([, relation]) => relation === 'after')).map(([mention]) => mention);
}

function surroundingsOf(
  text: string,
  lexicon: SpeechLexicon,
  referents: ReadonlyMap<Level, Referents>,
): ReadonlyMap<Setting, Surroundings> {
  return new Map(
    [...referents].flatMap(([level, own]) => {
      const around: Surroundings = {
        text,
        lexicon,
        referents: own,
        firstSentence: firstSentencesOf(level),
        lastSpeaker: null,
        lastPronoun: null,
        enclosing: null,
        isInside: level.inside !== null,
      };
      return level.settings.map((setting) => [setting, around] as const);
    }),
  );
}
