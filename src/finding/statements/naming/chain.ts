import type { Slice } from '../../../dossier/slice.ts';
import type { Cue } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import { type Setting, sentenceAt } from '../parsing/setting.ts';
import type { ChainLink } from '../statement.ts';

/** Longest slice of a link, from its speaker to its cue, in UTF-16 units. */
const LONGEST_LINK = 240;

/** The link of a chain that a mention makes with its cue, or alone if it has none. */
export function linkOf(
  text: string,
  name: string,
  { mention, setting, cue }: { readonly mention: Mention; readonly setting: Setting; readonly cue: Cue | null },
): ChainLink {
  const slice = cue === null ? null : cueSlice(cue, setting);
  if (slice === null) return { name, cue: null, start: mention.start, end: mention.end };
  const [start, end] = [Math.min(slice.start, mention.start), Math.max(slice.end, mention.end)];
  const word = text.slice(slice.start, slice.end);
  return end - start > LONGEST_LINK
    ? { name, cue: word, start: mention.start, end: mention.end }
    : { name, cue: word, start, end };
}

/** The cue's own words, without the auxiliaries and adverbs before a verb. */
function cueSlice(cue: Cue, { frame }: Setting): Slice | null {
  const first = frame.tokens[cue.kind === 'source' ? cue.first : cue.last];
  const last = frame.tokens[cue.last];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/**
 * Others through whom the words came, by the same sentence: "According to the Gazette, Calder said", "the Gazette
 * quoted Calder as saying".
 */
export function mediatorsOf(
  mention: Mention,
  setting: Setting,
): readonly { readonly mention: Mention; readonly setting: Setting; readonly cue: Cue }[] {
  const sentence = sentenceAt(setting, mention.first);
  if (sentence === undefined) return [];
  return sentence.cues.flatMap((cue) => {
    const relation = cue.subjects.get(mention);
    const others = [...cue.subjects].filter(([other]) => other !== mention);
    if (relation === 'quoted') {
      const quoting = others.find(([, of]) => of === 'before' || of === 'clause');
      return quoting === undefined ? [] : [{ mention: quoting[0], setting, cue }];
    }
    const [source] = cue.kind === 'source' && relation === undefined ? others : [];
    return source === undefined ? [] : [{ mention: source[0], setting, cue }];
  });
}
