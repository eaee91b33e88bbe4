import type { Attributed } from './attributing/attribute.ts';
import type { SpanGroup } from './groups.ts';
import type { StatementKind } from './statement.ts';

/** Words in marks are speech if it is at least so likely, from 0 to 1, that somebody in particular spoke. */
const SPEECH = 0.5;
/** So many words are speech, whatever the likelihood: titles and terms are shorter. */
const SURELY_SPEECH = 12;

/** The kind of a statement. `likelihood`, from 0 to 1, is how likely somebody in particular spoke. */
export function kindOf(
  text: string,
  group: SpanGroup,
  { attributions }: Attributed,
  likelihood: number,
): StatementKind {
  const [first] = group.spans;
  if (first === undefined) return 'direct';
  if (first.label !== null) return 'transcript';
  if (first.isDialogue) return 'direct';
  const words = text.slice(first.inner.start, first.inner.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (likelihood < SPEECH && words < SURELY_SPEECH && group.spans.length === 1) return 'scare';
  const attribution = attributions[group.head];
  const before = attribution?.setting.frame.tokens[attribution.token - 1];
  const after = attribution?.setting.frame.tokens[attribution.token + 1];
  const isSmall = /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(first.inner.start, first.inner.start + 12));
  const isInside = before?.kind === 'word' || (after?.kind === 'word' && words < SURELY_SPEECH && isSmall);
  return isInside && (isSmall || words <= 3) ? 'mixed' : 'direct';
}
