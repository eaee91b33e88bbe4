import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isGoverned } from '../parsing/clauses.ts';
import type { Cue } from '../parsing/cue.ts';
import { isPossessiveMark } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';

/** How sure each structure is. */
const CONFIDENCE = { elliptic: 0.8, embedded: 0.85 } as const;
const PERSONS: ReadonlySet<Mention['kind']> = new Set(['name', 'role', 'body']);
/** Verbs that make the subject of their own clause its speaker. */
const SPEAKING: ReadonlySet<Cue['kind']> = new Set(['say', 'tell', 'call']);

/**
 * The speaker of a clause that leaves out its verb: Calder called it “A”, Holt “B”; Calder spoke of “A”, Holt of “B”.
 * `previous` is the token of the quotation before, whose clause has the verb. Null if the clause is none of these.
 */
export function ellipticSpeaker(
  { frame, ...setting }: Setting,
  { cues, mentions, from }: ReadSentence,
  previous: number,
  token: number,
  lexicon: SpeechLexicon,
): Certain | null {
  const cue = cues.findLast(({ last, isPassive }) => last < previous && !isPassive);
  const subject = mentions.find(({ first }) => first > previous);
  if (cue === undefined || cue.kind === 'noun' || subject === undefined || !PERSONS.has(subject.kind)) return null;
  // A quotation that begins the sentence is cut by its tag: “A,” Calder “B”.
  if (previous === from || ![...cue.subjects.values()].includes('before')) return null;
  const isBare = frame.tokens
    .slice(previous + 1, subject.first)
    .every(({ text, lower }) => /^[,;–—-]$/u.test(text) || lexicon.contrasts?.has(lower) === true);
  // “Calder called the bridge “A” and the board “B””: two objects of one verb.
  const opening = frame.tokens[subject.first - 1]?.lower ?? '';
  const isObject = !lexicon.pronouns.has(frame.tokens[previous - 1]?.lower ?? '') && cue.last !== previous - 1;
  if (lexicon.contrasts?.has(opening) === true && isObject && cue.kind === 'call') return null;
  const rest = frame.tokens.slice(subject.last + 1, token);
  // A dash can replace the verb: «…», а Кальдер — «…».
  const between = /^[,—–]$/u.test(rest[0]?.text ?? '') ? rest.slice(1) : rest;
  // Calder said it was “A” and Holt that it was “B”.
  const isClause = lexicon.complementizers.has(rest[0]?.lower ?? '') && cues.every(({ first }) => first < previous);
  if (isBare && isClause)
    return { mention: subject, setting: { frame, ...setting }, cue: null, confidence: CONFIDENCE.elliptic };
  const governing = frame.tokens[previous - 1]?.lower ?? '';
  const isSame = between.length === 1 && between[0]?.lower === governing && lexicon.prepositions.has(governing);
  if (!isBare || (between.length > 0 && !isSame)) return null;
  return { mention: subject, setting: { frame, ...setting }, cue: null, confidence: CONFIDENCE.elliptic };
}

/**
 * The subject of the verb before a quotation in a clause that a conjunction opens and a comma closes: While Calder called it
 * “A,” Holt said it was “B”. Null if the quotation is not the last of such a clause.
 */
export function frontedSpeaker(
  setting: Setting,
  { from, cues }: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): Certain | null {
  const { tokens } = setting.frame;
  if (!lexicon.conjunctions.has(tokens[from]?.lower ?? '')) return null;
  if (tokens.slice(from, token).some(({ kind }) => kind === 'quotation')) return null;
  const nearest = cues.findLast(({ last }) => last < token);
  if (nearest === undefined || nearest.isPassive || !SPEAKING.has(nearest.kind)) return null;
  const own = [...nearest.subjects].find(([, relation]) => relation === 'before')?.[0];
  const isBroken = tokens.slice(nearest.last + 1, token).some(({ text }) => text === ',');
  if (own === undefined || isBroken || !PERSONS.has(own.kind)) return null;
  return { mention: own, setting, cue: nearest, confidence: CONFIDENCE.embedded };
}

/** “A” is what Calder called it; “A,” was how Calder described it. Null if the words behind the quotation say nothing such. */
export function definedSpeaker(
  setting: Setting,
  { from, cues }: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): Certain | null {
  const { tokens } = setting.frame;
  const words = tokens.slice(token + 1).filter(({ text }) => text !== ',');
  const [verb, relative] = words;
  if (token !== from || verb === undefined || relative === undefined) return null;
  if (!lexicon.auxiliaries.has(verb.lower) || lexicon.defining?.has(relative.lower) !== true) return null;
  const cue = cues.find(({ first }) => first > token);
  const own = [...(cue?.subjects ?? [])].find(([{ first }, relation]) => relation === 'before' && first > token)?.[0];
  if (cue === undefined || own === undefined || !(PERSONS.has(own.kind) || own.kind === 'pronoun')) return null;
  return { mention: own, setting, cue, confidence: CONFIDENCE.embedded };
}

/**
 * The subject of the last verb of speech before a quotation, if its clause is inside what another says, or follows a clause
 * about another: Calder said that Holt called it “…”; despite what Calder had said, Holt called it “…”. `cues` are those
 * before the quotation. Null if there is no such pair.
 */
export function embeddedSpeaker(
  setting: Setting,
  sentence: ReadSentence,
  cues: readonly Cue[],
  lexicon: SpeechLexicon,
): Certain | null {
  const nearest = cues.at(-1);
  if (nearest === undefined || nearest.isPassive || !SPEAKING.has(nearest.kind)) return null;
  const own = ownSubject(setting, sentence, nearest, cues, lexicon);
  if (own === undefined || !PERSONS.has(own.kind) || isGoverned(setting.frame, own.first, lexicon)) return null;
  // Calder said he heard Holt say “…”; “…”, prompting Holt to call it “…”.
  const opening = setting.frame.tokens[own.first - 1]?.lower ?? '';
  const confidence = CONFIDENCE.embedded;
  if (lexicon.perceiving?.has(opening) === true || lexicon.prompting?.has(opening) === true)
    return { mention: own, setting, cue: nearest, confidence };
  const outer = cues.findLast(
    (cue) => cue !== nearest && cue.last < own.first && (SPEAKING.has(cue.kind) || cue.kind === 'source'),
  );
  if (outer === undefined) return null;
  const verb = setting.frame.tokens.slice(own.last + 1, nearest.last + 1);
  // “Calder’s comments are”; “Calder emailed supporters saying”.
  const isNoVerb = verb.some(isPossessiveMark);
  const isParticiple = lexicon.endings.participle.test(verb.at(-1)?.lower ?? '');
  if (isNoVerb || (isParticiple && (own.kind !== 'name' || outer.kind === 'tell'))) return null;
  const isPair = isInside(setting, outer, own, lexicon) || isFronted(setting, sentence, own, lexicon);
  return isPair ? { mention: own, setting, cue: nearest, confidence: CONFIDENCE.embedded } : null;
}

/**
 * The subject of a verb of speech: beside it or over an apposition, before “to” if it was prompted, or the subject of the clause
 * that another verb of speech governs: Calder said Holt kept calling him “…”. Undefined if there is none.
 */
function ownSubject(
  setting: Setting,
  { mentions }: ReadSentence,
  nearest: Cue,
  cues: readonly Cue[],
  lexicon: SpeechLexicon,
): Mention | undefined {
  const subjects = [...nearest.subjects];
  const { tokens } = setting.frame;
  const beside = subjects.find(([, relation]) => relation === 'before')?.[0];
  if (beside !== undefined) return beside;
  const prompted = mentions.find(({ last }) => last === nearest.first - 2);
  if (prompted !== undefined && lexicon.prompting?.has(tokens[prompted.first - 1]?.lower ?? '') === true)
    return prompted;
  const isInner = (mention: Mention): boolean =>
    mention.kind === 'name' &&
    !tokens.slice(mention.last + 1, nearest.first).some(({ kind }) => kind !== 'word') &&
    cues.some(
      (cue) =>
        cue !== nearest &&
        SPEAKING.has(cue.kind) &&
        cue.last < mention.first &&
        isInside(setting, cue, mention, lexicon),
    );
  return subjects.find(
    ([mention, relation]) =>
      (relation === 'apposition' && mention.kind === 'name') || (relation === 'clause' && isInner(mention)),
  )?.[0];
}

/** Whether a mention begins the clause that a verb of speech governs: Calder said that …, Calder told him that …. */
export function isInside({ frame }: Setting, outer: Cue, { first }: Mention, lexicon: SpeechLexicon): boolean {
  if (outer.kind === 'source') return false;
  const isSaid = [...outer.subjects].some(([{ pronoun }, of]) => of === 'before' && pronoun !== 'it');
  if (outer.isPassive || !isSaid) return false;
  const hearers = [...outer.subjects].filter(([{ first: at }, of]) => of === 'listener' && at > outer.last);
  return frame.tokens
    .slice(outer.last + 1, first)
    .every(
      ({ lower }, at) =>
        lexicon.complementizers.has(lower) ||
        lexicon.adverbs.has(lower) ||
        hearers.some(([hearer]) => hearer.first <= outer.last + 1 + at && outer.last + 1 + at <= hearer.last),
    );
}

/** Whether a clause that a conjunction or preposition begins ends with the comma before a mention. */
function isFronted({ frame }: Setting, { from }: ReadSentence, { first }: Mention, lexicon: SpeechLexicon): boolean {
  const opener = frame.tokens[from]?.lower ?? '';
  // “Contrary to what Calder said, …”
  const isPhrase = lexicon.prepositions.has(frame.tokens[from + 1]?.lower ?? '') && !lexicon.cues.has(opener);
  const isSubordinate = lexicon.conjunctions.has(opener) || lexicon.prepositions.has(opener) || isPhrase;
  return isSubordinate && frame.tokens[first - 1]?.text === ',';
}

/**
 * Whom a pronoun refers to that begins the clause behind a quotation and turns the clause before around: Calder accused Holt
 * of “A”, and he accused her of “B”; Calder was asked by Holt whether “A”, and he answered “B”. Null if it does neither.
 */
export function repliesTo(
  { frame }: Setting,
  { cues }: ReadSentence,
  opener: Mention,
  cue: Cue,
  previous: number,
  lexicon: SpeechLexicon,
): Mention | null {
  if (opener.kind !== 'pronoun' || (opener.pronoun !== 'he' && opener.pronoun !== 'she')) return null;
  const before = cues.findLast(({ last, kind }) => last < previous && kind !== 'noun' && kind !== 'source');
  if (before === undefined) return null;
  const subjects = [...before.subjects].filter(([{ first }]) => first < previous);
  const named = (relation: string): Mention | undefined =>
    subjects.find(([{ kind }, of]) => of === relation && PERSONS.has(kind))?.[0];
  const agent = before.isPassive ? named('agent') : named('before');
  const hearer = before.isPassive ? named('before') : (named('listener') ?? named('after'));
  if (agent === undefined || hearer === undefined) return null;
  const isTurned = [...cue.subjects].some(
    ([one, of]) => of === 'listener' && one.first > previous && (one.kind === 'pronoun' || one.kind === 'possessive'),
  );
  const isAnswer = lexicon.answering?.has(frame.tokens[cue.last]?.lower ?? '') === true;
  return isTurned || isAnswer ? hearer : null;
}
