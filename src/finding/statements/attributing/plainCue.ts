import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue, Relation } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import { type ReadSentence, type Setting, sentencePlaceAt } from '../parsing/setting.ts';
import { isThing } from '../parsing/things.ts';
import type { Certain } from './certain.ts';
import { reportedSpeaker } from './reported.ts';

/** How sure the patterns are with the subject beside its verb, elsewhere in the clause, or in reported speech. */
const CONFIDENCE = { beside: 0.9, clause: 0.65, reported: 0.6 } as const;
/** Most words between a quotation and a cue before it. */
const FARTHEST = 6;

const BESIDE: ReadonlySet<Relation> = new Set(['before', 'after', 'apposition', 'relative', 'source', 'agent']);

/**
 * The speaker by patterns that all languages share: “…”, said Calder; Calder said: “…”; Calder rose and said: “…”. They
 * replace the weights in languages for which none were fitted. Null if no pattern fits.
 */
export function plainSpeaker(setting: Setting, token: number, lexicon: SpeechLexicon): Certain | null {
  const place = sentencePlaceAt(setting, token);
  const sentence = setting.sentences[place];
  if (sentence === undefined) return null;
  const after = sentence.cues.find(({ first }) => first > token);
  const before = sentence.cues.findLast(({ last }) => last < token);
  const isOther = after !== undefined && before !== undefined && isOfNextClause(after, before, setting, token, lexicon);
  if (after !== undefined && !isOther && isBound(after, setting, token))
    return subjectOf(after, setting, sentence, token, lexicon);
  const isAnnounced = setting.frame.tokens[token - 1]?.text === ':';
  const worded = wordedSpeaker(setting, sentence, token, lexicon);
  if (worded !== null) return worded;
  if (before === undefined)
    return (
      continuedSpeaker(setting, place, token) ??
      reportedSpeaker(setting, place, lexicon) ??
      (isAnnounced ? announcerOf(setting, sentence, token, lexicon) : null)
    );
  if (!isAnnounced && wordsBetween(setting, endOf(before), token) > FARTHEST)
    return reporterOf(setting, sentence, token);
  return subjectOf(before, setting, sentence, token, lexicon);
}

/** "Mit den Worten „…“ verließ Calder den Saal": the subject behind the verb that follows the quotation. */
function wordedSpeaker(
  setting: Setting,
  { from, mentions }: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): Certain | null {
  if (!lexicon.invertsFreely) return null;
  const { tokens } = setting.frame;
  const isWorded = lexicon.wordPhrases.some(
    (phrase) => token - phrase.length === from && phrase.every((word, at) => tokens[from + at]?.lower === word),
  );
  const verb = tokens[token + 1]?.kind === 'mark' ? token + 2 : token + 1;
  const actor = isWorded ? mentions.find(({ first, kind }) => first === verb + 1 && kind !== 'possessive') : undefined;
  return actor === undefined ? null : { mention: actor, setting, cue: null, confidence: CONFIDENCE.clause };
}

/** Calder sagte, sie gehe. „…“: a quotation that is a sentence by itself, behind one whose last clause says what someone said. */
function continuedSpeaker(setting: Setting, place: number, token: number): Certain | null {
  const [sentence, before] = [setting.sentences[place], setting.sentences[place - 1]];
  if (sentence === undefined || before === undefined) return null;
  const isAlone = setting.frame.tokens.slice(sentence.from, sentence.to).every(({ kind }) => kind !== 'word');
  const cue = before.cues.findLast(({ kind, isPassive }) => kind === 'say' && !isPassive);
  if (!isAlone || sentence.from !== token || cue === undefined) return null;
  const subject = [...cue.subjects].find(([, relation]) => BESIDE.has(relation));
  return subject === undefined ? null : { mention: subject[0], setting, cue, confidence: CONFIDENCE.reported };
}

/** The last token of a cue and the source that it names. */
function endOf(cue: Cue): number {
  return cue.kind === 'source' ? Math.max(cue.last, ...[...cue.subjects.keys()].map(({ last }) => last)) : cue.last;
}

/** "Calder schlug auf den Tisch: „…“": a colon announces speech as a verb of speech does. */
function announcerOf(setting: Setting, sentence: ReadSentence, token: number, lexicon: SpeechLexicon): Certain | null {
  const actor = sentence.mentions.find(
    (one) =>
      one.last < token &&
      one.pronoun !== 'it' &&
      isFree(one, setting, sentence, lexicon) &&
      !isThing(setting.frame, one, token, lexicon),
  );
  return actor === undefined ? null : { mention: actor, setting, cue: null, confidence: CONFIDENCE.clause };
}

/** The one speaker of the reported speech before the quotation in its sentence; null if there are several. */
function reporterOf(setting: Setting, { cues }: ReadSentence, token: number): Certain | null {
  const reporting = cues.filter(
    ({ kind, last, isPassive }) => (kind === 'say' || kind === 'source') && last < token && !isPassive,
  );
  const [cue] = reporting;
  const subject = cue === undefined ? undefined : [...cue.subjects].find(([, relation]) => BESIDE.has(relation));
  if (cue === undefined || subject === undefined || reporting.length > 1) return null;
  return { mention: subject[0], setting, cue, confidence: CONFIDENCE.reported };
}

/**
 * Calder nannte den Plan „A“, Holt dagegen sprach von „B“; Calder sagte, er sei „A“, während Holt „B“ sagte: whether the cue
 * behind a quotation is that of another clause, and the one before it has a subject of its own.
 */
function isOfNextClause(after: Cue, before: Cue, { frame }: Setting, token: number, lexicon: SpeechLexicon): boolean {
  if (![...before.subjects.values()].some((relation) => BESIDE.has(relation))) return false;
  const between = frame.tokens.slice(token + 1, after.first);
  const isContrast = between.some(({ lower }) => lexicon.contrasts?.has(lower) === true);
  const isOwn = [...after.subjects].some(([{ first }, relation]) => relation === 'before' && first > token);
  return isContrast || (before.kind === 'call' && isOwn && after.kind !== 'say');
}

/** Whether only marks and the cue's own subject are between the quotation and the cue behind it. */
function isBound(cue: Cue, setting: Setting, token: number): boolean {
  const first = [...cue.subjects]
    .filter(([mention, relation]) => relation === 'before' && mention.first > token)
    .reduce((least, [mention]) => Math.min(least, mention.first), cue.first);
  return wordsBetween(setting, token, first) <= 1;
}

function wordsBetween({ frame }: Setting, from: number, to: number): number {
  return frame.tokens.slice(from + 1, to).filter(({ kind }) => kind !== 'mark').length;
}

function subjectOf(
  cue: Cue,
  setting: Setting,
  sentence: ReadSentence,
  token: number,
  lexicon: SpeechLexicon,
): Certain | null {
  if (cue.kind === 'noun') return null;
  if (cue.isPassive) {
    const agent = [...cue.subjects].find(([, relation]) => relation === 'agent');
    return agent === undefined ? null : { mention: agent[0], setting, cue, confidence: CONFIDENCE.beside };
  }
  const beside = [...cue.subjects].find(([, relation]) => BESIDE.has(relation));
  if (beside !== undefined) return { mention: beside[0], setting, cue, confidence: CONFIDENCE.beside };
  // A verb behind the quotation may close the clause: "Calder hatte das „nie“ zugegeben".
  const isAbout = cue.kind === 'weak' && lexicon.prepositions.has(setting.frame.tokens[token - 1]?.lower ?? '');
  const isClosing = cue.kind === 'say' || (isAbout && cue.first === token + 1);
  if (!isClosing || (cue.last > token && !lexicon.invertsFreely)) return null;
  const actor = sentence.mentions.find(
    (mention) => mention.last < Math.min(cue.first, token) && isFree(mention, setting, sentence, lexicon),
  );
  return actor === undefined ? null : { mention: actor, setting, cue, confidence: CONFIDENCE.clause };
}

/** Whether a mention is neither governed by a preposition nor a possessive. */
function isFree(mention: Mention, { frame }: Setting, { from }: ReadSentence, lexicon: SpeechLexicon): boolean {
  if (mention.kind === 'possessive') return false;
  const before = mention.first > from ? frame.tokens[mention.first - 1] : undefined;
  return before === undefined || !lexicon.prepositions.has(before.lower);
}
