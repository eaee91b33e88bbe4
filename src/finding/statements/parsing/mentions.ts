import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { complementEnd, descriptionAt } from './descriptions.ts';
import type { Frame, FrameToken } from './frame.ts';
import type { Found, Mention } from './mention.ts';
import { nameEnd } from './nameRuns.ts';
import { joinedMentions } from './nounPhrases.ts';
import { subjectAfterVerb, subjectBeforeVerb } from './uncapitalised.ts';
import { subjectInVerb, subjectLeftOut } from './verbSubjects.ts';
import type { WordUse } from './wordUse.ts';

/** All mentions of a frame, in order. A longer mention replaces those inside it, except a possessive before it. */
export function mentionsOf(frame: Frame, lexicon: SpeechLexicon, use: WordUse): readonly Mention[] {
  const { tokens } = frame;
  const starts = new Set(frame.sentences.map(({ from }) => from));
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mentionAt(tokens, at, lexicon, use, starts);
    if (found === null) {
      at += 1;
      continue;
    }
    const { kind, last, headLast, pronoun, named } = found;
    const first = tokens[at];
    const end = tokens[last];
    if (first !== undefined && end !== undefined) {
      mentions.push({
        kind,
        first: at,
        last,
        headLast,
        pronoun,
        ...(named === undefined ? {} : { named }),
        start: first.start,
        end: end.end,
      });
    }
    // The name in "the Larkhaven mayor" is part of the description; a name behind a possessive is a mention itself.
    at = kind === 'possessive' ? at + 1 : last + 1;
  }
  return joinedMentions(tokens, mentions, lexicon);
}

function mentionAt(
  tokens: readonly FrameToken[],
  at: number,
  lexicon: SpeechLexicon,
  use: WordUse,
  starts: ReadonlySet<number>,
): Found | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  if (isImpersonal(tokens, at, lexicon)) return null;
  const pronoun = lexicon.pronouns.get(token.lower);
  const isOther = lexicon.narrators.has(token.lower) || (!token.isCapital && lexicon.capitalPronouns.has(token.lower));
  if (pronoun !== undefined && !isOther) {
    return { kind: 'pronoun', last: at, headLast: at, pronoun };
  }
  if (lexicon.relatives.has(token.lower) && at > 0 && tokens[at - 1]?.kind !== 'quotation') {
    const next = tokens[at + 1];
    const isPersonal = lexicon.personalRelatives.has(token.lower);
    const isSubject = isPersonal ? looksFinite(next, lexicon) : isSpeaking(next, lexicon);
    if (isSubject) return { kind: 'pronoun', last: at, headLast: at, pronoun: 'who' };
  }
  // "Both ministers": the word before a noun is no pronoun.
  const isBeforeRole = lexicon.roles.has(tokens[at + 1]?.lower ?? '') && lexicon.determiners.has(token.lower);
  if (lexicon.indefinites.has(token.lower) && !isBeforeRole && looksFinite(tokens[at + 1], lexicon)) {
    return { kind: 'role', last: at, headLast: at, pronoun: null };
  }
  if (lexicon.indefinites.has(token.lower) && lexicon.partitives.has(tokens[at + 1]?.lower ?? '')) {
    return { kind: 'role', last: complementEnd(tokens, at, lexicon), headLast: at, pronoun: null };
  }
  if (!lexicon.hasCapitals)
    return (
      subjectInVerb(tokens, at, lexicon) ??
      subjectAfterVerb(tokens, at, lexicon) ??
      subjectBeforeVerb(tokens, at, starts, lexicon)
    );
  const unsaid = subjectLeftOut(tokens, at, starts, lexicon);
  if (unsaid !== null) return unsaid;
  const described = descriptionAt(tokens, at, lexicon);
  if (described !== null) return described;
  const possessive = lexicon.possessives.get(token.lower);
  if (possessive !== undefined) return { kind: 'possessive', last: at, headLast: at, pronoun: possessive };
  const last = nameEnd(tokens, at, lexicon, use, starts);
  return last === null ? null : { kind: 'name', last, headLast: last, pronoun: null };
}

/** "Es heißt": the pronoun refers to nobody. */
function isImpersonal(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): boolean {
  return lexicon.impersonals.some((phrase) =>
    phrase.some((_, place) => phrase.every((word, step) => tokens[at - place + step]?.lower === word)),
  );
}

/** Whether a token is a verb of speech. A thing with another verb is not considered as a speaker. */
function isSpeaking(token: FrameToken | undefined, lexicon: SpeechLexicon): boolean {
  const kind = token === undefined ? undefined : lexicon.cues.get(token.lower);
  return kind !== undefined && kind !== 'weak';
}

/** Whether a token can be a verb, or a mark or adverb before one, so that the word before it is its subject. */
function looksFinite(token: FrameToken | undefined, lexicon: SpeechLexicon): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'word') return /^[,(—–-]$/u.test(token.text);
  return (
    lexicon.auxiliaries.has(token.lower) ||
    lexicon.cues.has(token.lower) ||
    lexicon.adverbs.has(token.lower) ||
    lexicon.endings.adverb.test(token.lower) ||
    lexicon.endings.finite.test(token.lower)
  );
}
