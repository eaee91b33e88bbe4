import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import { type Frame, frameOf, type Held } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import { type ReadSentence, settingOf } from '../parsing/setting.ts';
import type { WordUse } from '../parsing/wordUse.ts';
import type { Span } from '../scanning/spans.ts';
import type { Certain } from './certain.ts';

/** How sure a cue in the brackets of an editor is, and one between commas. */
const CONFIDENCE = { bracketed: 0.95, inside: 0.8 } as const;

/** A quick test for both wordings: brackets, or a small and a capitalised word between commas. */
const MAY_HOLD_CUE =
  /\[[^\]]{3,60}\]|,\s\p{Ll}+\s\p{Lu}[^,]{1,40},|[,.!?…]\s[—–]\s\p{Ll}+\s\p{Lu}[^—–]{1,60}[,.]\s[—–]/u;

/** “The lamp, [Calder says], was out”: the subject of a cue inside the marks, added by an editor or in an old style. */
export function speakerInside(
  text: string,
  span: Span,
  held: readonly Held[],
  lexicon: SpeechLexicon,
  use: WordUse,
): Certain | null {
  const words = text.slice(span.inner.start, span.inner.end);
  if (!MAY_HOLD_CUE.test(words)) return null;
  const frame = frameOf(text, span.inner, held, lexicon.ties);
  const setting = settingOf(frame, lexicon, use, false);
  for (const sentence of setting.sentences) {
    for (const cue of sentence.cues) {
      const found = insideCue(frame, sentence, cue, lexicon);
      if (found !== null) return { mention: found.mention, setting, cue, confidence: found.confidence };
    }
  }
  return null;
}

function insideCue(
  frame: Frame,
  { from, to }: ReadSentence,
  cue: Cue,
  lexicon: SpeechLexicon,
): { readonly mention: Mention; readonly confidence: number } | null {
  if (cue.kind !== 'say') return null;
  for (const [mention, relation] of cue.subjects) {
    if (relation !== 'before' && relation !== 'after') continue;
    const first = Math.min(mention.first, cue.first);
    const last = Math.max(mention.last, cue.last);
    const [before, after] = [frame.tokens[first - 1]?.text, frame.tokens[last + 1]?.text];
    if (before === '[' && after === ']') return { mention, confidence: CONFIDENCE.bracketed };
    // «…, — сказал Кальдер, — …»: dashes set the cue apart.
    const isDashed = /^[—–]$/u.test(before ?? '') && /^[,.]$/u.test(after ?? '');
    if (isDashed && /^[—–]$/u.test(frame.tokens[last + 2]?.text ?? ''))
      return { mention, confidence: CONFIDENCE.bracketed };
    const isParenthesis = before === ',' && after === ',' && first - 1 > from && last + 1 < to;
    const isPlain = relation === 'after' && lexicon.plainSay.has(frame.tokens[cue.last]?.lower ?? '');
    if (isParenthesis && isPlain && mention.kind === 'name') return { mention, confidence: CONFIDENCE.inside };
  }
  return null;
}
