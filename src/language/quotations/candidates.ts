import type { Cue } from './cues.ts';
import { looksLikeVerb } from './cues.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Mention } from './mentions.ts';
import type { ReadSentence, Setting } from './setting.ts';

/** A mention that may be the speaker of a quotation, with what speaks for and against it. */
export interface Candidate {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  readonly features: readonly string[];
}

/** What was decided for a quotation before. */
export interface Decision {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  /** Token of the quotation in its own setting. */
  readonly token: number;
  /** Place of that setting among those of its level. */
  readonly place: number;
  readonly in: Setting;
}

/** Where a quotation stands and what came before it. */
export interface Situation {
  readonly text: string;
  readonly setting: Setting;
  readonly place: number;
  /** The quotation's token. */
  readonly token: number;
  readonly inner: { readonly start: number; readonly end: number };
  readonly closed: boolean;
  /** It carries on a quotation of the paragraph before. */
  readonly carriesOn: boolean;
  readonly before: Setting | undefined;
  readonly after: Setting | undefined;
  readonly last: Decision | null;
  readonly lexicon: Lexicon;
  /** How often each name, by its last word, has spoken so far. */
  readonly spoken: ReadonlyMap<string, number>;
}

interface Draft {
  readonly mention: Mention;
  readonly setting: Setting;
  cue: Cue | null;
  readonly features: string[];
}

/** The shape of the quoted words, as far as it tells what stands around them. */
interface Shape {
  readonly length: 'one' | 'few' | 'many';
  readonly ending: 'comma' | 'stop' | 'open';
  readonly isCapital: boolean;
  readonly isFirst: boolean;
  readonly isAlone: boolean;
  readonly previous: string;
  /** What follows the quotation in its sentence. */
  readonly next: string;
  readonly isTitled: boolean;
  /** A noun for a work, a brand or a name stands before it: the song “…”. */
  readonly isWork: boolean;
}

const NEAR = [0, 1, 3, 6, 12] as const;

function bucket(distance: number): string {
  const place = NEAR.findIndex((limit) => distance <= limit);
  return place === -1 ? 'far' : String(NEAR[place]);
}

/** Everyone who may have spoken a quotation, and (under `nobody`) what speaks for its being no speech at all. */
export function candidatesOf(situation: Situation): {
  readonly candidates: readonly Candidate[];
  readonly nobody: readonly string[];
} {
  const { setting, token, before, last, lexicon } = situation;
  const drafts = new Map<Mention, Draft>();
  const place = setting.sentences.findIndex(({ from, to }) => from <= token && token < to);
  const sentence = setting.sentences[place];
  if (sentence === undefined) return { candidates: [], nobody: ['0'] };
  const shape = shapeOf(situation, sentence);
  const add = (mention: Mention, of: Setting, cue: Cue | null, features: readonly string[]): void => {
    const known = drafts.get(mention);
    if (known === undefined) drafts.set(mention, { mention, setting: of, cue, features: [...features] });
    else {
      known.features.push(...features);
      if (cue !== null && (known.cue === null || known.cue.subjects.get(mention) === 'clause')) known.cue = cue;
    }
  };
  const cues = cuesAround(sentence, token);
  for (const mention of nearMentions(sentence, token))
    add(mention, setting, null, ofMention(mention, setting, sentence, situation, cues));
  for (const [side, cue, rank] of cues) {
    for (const [mention, relation] of cue.subjects) {
      if (!drafts.has(mention)) continue;
      const gap = gapBetween(situation, cue, token);
      const beside = side === 'a' ? shape.ending : shape.previous;
      const word = setting.frame.tokens[cue.last]?.lower ?? '';
      const name = `${side}${rank}:${relation}${cue.isPassive ? '!' : ''}`;
      add(mention, setting, cue, [
        `${name}:${cue.kind}`,
        `${name}:${bucket(gap)}`,
        `${name}:${beside}`,
        `${name}:${cue.kind}:${bucket(gap)}:${beside}`,
        `${name}:${word}`,
        `${name}:${breaksBetween(setting, cue, token, lexicon)}breaks`,
        ...(relation === 'source' && cue.first === sentence.from ? [`${name}:initial`, `source:initial:${side}`] : []),
        ...(word.endsWith('ing') ? [`${name}:ing:${mention.kind}`] : []),
        `${name}:${mention.kind}`,
        `${name}:${shape.length}`,
      ]);
    }
  }
  const hasCue = cues.length > 0;
  const lone = shape.isAlone ? 'alone' : hasCue ? 'cued' : 'uncued';
  const previous = setting.sentences[place - 1];
  if (previous !== undefined) addSentence(add, 'p', previous, setting, lone);
  else if (before !== undefined && before.sentences.length > 0) {
    const closing = before.sentences.at(-1);
    if (closing !== undefined)
      addSentence(add, before.announces ? 'pc' : before.isHeading ? 'ph' : 'pp', closing, before, lone);
  }
  const next = setting.sentences[place + 1];
  if (next !== undefined && shape.isAlone) addSentence(add, 'n', next, setting, lone);
  if (last !== null) {
    const where = whereOf(last, situation, sentence);
    add(last.mention, last.setting, last.cue, [
      `c:${where}:${lone}`,
      `c:${where}:${shape.isFirst ? 'first' : 'later'}`,
      `c:${where}:${shape.length}`,
      ...(situation.carriesOn ? ['c:carries'] : []),
    ]);
  }
  const nobody = [
    'nobody',
    `0:${shape.length}`,
    `0:${shape.ending}`,
    `0:${shape.previous}`,
    `0:${lone}`,
    `0:${shape.isCapital ? 'capital' : 'small'}:${shape.isFirst ? 'first' : 'later'}`,
    ...(shape.isTitled ? [`0:titled:${shape.length}`, `0:titled:${shape.previous}`] : []),
    ...(shape.isWork ? [`0:work:${shape.isTitled ? 'titled' : 'plain'}`] : []),
    ...(situation.carriesOn ? ['0:carries'] : []),
    `0:${shape.length}:${shape.previous}:${shape.isCapital ? 'capital' : 'small'}`,
    `0:${shape.length}:next:${shape.next}`,
    `0:${shape.length}:${shape.previous}:next:${shape.next}`,
    `0:${hasCue ? 'cued' : 'uncued'}:${shape.length}:${shape.previous}`,
    `0:${lone}:${shape.length}:${shape.isFirst ? 'first' : 'later'}`,
    `0:${last === null ? 'none' : whereOf(last, situation, sentence)}:before`,
    ...(cues[0] === undefined ? [] : [`0:${cues[0][0]}:${cues[0][1].kind}`]),
    ...(setting.isHeading ? ['0:heading'] : []),
    ...(situation.closed ? [] : ['0:unclosed']),
  ];
  void lexicon;
  return { candidates: [...drafts.values()], nobody };
}

function shapeOf({ text, setting, token, inner, lexicon }: Situation, sentence: ReadSentence): Shape {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 400));
  const list = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ending = /[,،]\s*$/u.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end))
    ? 'comma'
    : /[.!?…؟]['’)\]\s]*$/u.test(text.slice(Math.max(inner.start, inner.end - 5), inner.end))
      ? 'stop'
      : 'open';
  const next = setting.frame.tokens[token + 1];
  const before = token > sentence.from ? setting.frame.tokens[token - 1] : undefined;
  const isAlone = !setting.frame.tokens.slice(sentence.from, sentence.to).some(({ kind }) => kind === 'word');
  return {
    length: list.length <= 2 ? 'one' : list.length <= 6 ? 'few' : 'many',
    ending: ending === 'open' && next?.text === ',' ? 'comma' : ending,
    isCapital: /^[^\p{L}]*\p{Lu}/u.test(words),
    isFirst: token === sentence.from,
    isAlone,
    next: next === undefined || token + 1 >= sentence.to ? 'end' : previousOf(next, lexicon),
    previous: before === undefined ? 'start' : previousOf(before, lexicon),
    isWork:
      before !== undefined &&
      [before, setting.frame.tokens[token - 2]].some((one) => one !== undefined && lexicon.works.has(one.lower)),
    isTitled:
      list.length > 1 &&
      list.length < 9 &&
      list.filter((word) => /^\P{L}*(?:\p{Lu}|(?:of|the|and|a|in|to|for|on)$)/u.test(word)).length === list.length,
  };
}

function previousOf(token: Setting['frame']['tokens'][number], lexicon: Lexicon): string {
  if (token.kind === 'quotation') return 'quotation';
  if (/^['’‘]s?$/u.test(token.text)) return 'possessive';
  if (token.kind === 'mark') return token.text === ':' ? 'colon' : token.text === ',' ? 'comma' : 'mark';
  if (lexicon.conjunctions.has(token.lower)) return 'conjunction';
  if (lexicon.relatives.has(token.lower)) return 'that';
  if (token.lower === 'that') return 'that';
  if (token.lower === 'as') return 'as';
  if (lexicon.determiners.has(token.lower) || lexicon.possessives.has(token.lower)) return 'determiner';
  if (lexicon.cues.has(token.lower)) return `cue-${lexicon.cues.get(token.lower) ?? ''}`;
  if (lexicon.prepositions.has(token.lower)) return 'preposition';
  if (lexicon.auxiliaries.has(token.lower)) return 'auxiliary';
  return 'word';
}

/** In a sentence with more names than these, the far ones are out of the question. */
const MOST_BEFORE = 10;
const MOST_AFTER = 6;

function nearMentions({ mentions }: ReadSentence, token: number): readonly Mention[] {
  if (mentions.length <= MOST_AFTER) return mentions;
  const split = mentions.findIndex(({ first }) => first > token);
  const at = split === -1 ? mentions.length : split;
  return mentions.slice(Math.max(0, at - MOST_BEFORE), at + MOST_AFTER);
}

/** The nearest cues: three before the quotation and one after it, nearest first on each side. */
function cuesAround(sentence: ReadSentence, token: number): readonly (readonly ['a' | 'b', Cue, number])[] {
  const before = sentence.cues
    .filter(({ last }) => last < token)
    .slice(-3)
    .reverse();
  const after = sentence.cues.filter(({ first }) => first > token).slice(0, 2);
  return [
    ...after.map((cue, rank) => ['a', cue, rank] as const),
    ...before.map((cue, rank) => ['b', cue, rank] as const),
  ];
}

/** Words between a cue (with its nearest subject, where that stands between) and the quotation. */
function gapBetween({ setting }: Situation, cue: Cue, token: number): number {
  const isAfter = cue.first > token;
  const nearest = isAfter
    ? Math.min(
        cue.first,
        ...[...cue.subjects]
          .filter(([{ first }, relation]) => first > token && relation === 'before')
          .map(([{ first }]) => first),
      )
    : Math.max(
        cue.last,
        ...[...cue.subjects]
          .filter(
            ([{ last }, relation]) =>
              last < token && (relation === 'after' || relation === 'listener' || relation === 'source'),
          )
          .map(([{ last }]) => last),
      );
  const between = isAfter
    ? setting.frame.tokens.slice(token + 1, nearest)
    : setting.frame.tokens.slice(nearest + 1, token);
  return between.filter(({ kind }) => kind !== 'mark').length;
}

/** Commas and conjunctions between a cue and the quotation: each may begin a clause of someone else's. */
function breaksBetween({ frame }: Setting, cue: Cue, token: number, lexicon: Lexicon): number {
  const between = frame.tokens.slice(
    Math.min(cue.last, token) + 1,
    Math.max(cue.first, token) - (cue.first > token ? 0 : 1),
  );
  const breaks = between.filter(({ kind, text, lower }) =>
    kind === 'mark' ? /[,;—–]/u.test(text) : lexicon.conjunctions.has(lower) || lexicon.relatives.has(lower),
  );
  return Math.min(breaks.length, 3);
}

function ofMention(
  mention: Mention,
  setting: Setting,
  sentence: ReadSentence,
  { token, lexicon, text, spoken }: Situation,
  cues: ReturnType<typeof cuesAround>,
): readonly string[] {
  const { tokens } = setting.frame;
  const side = mention.last < token ? 'b' : 'a';
  const before = mention.first > sentence.from ? tokens[mention.first - 1] : undefined;
  const after = tokens[mention.last + 1];
  const between = sentence.mentions.filter((other) =>
    side === 'b' ? other.first > mention.last && other.last < token : other.first > token && other.last < mention.first,
  ).length;
  const quotations = tokens
    .slice(side === 'b' ? mention.last + 1 : token + 1, side === 'b' ? token : mention.first)
    .filter(({ kind }) => kind === 'quotation').length;
  const features = [
    `s:${side}:${mention.kind}`,
    `s:${side}:between${Math.min(between, 4)}`,
    `s:${side}:over${Math.min(quotations, 2)}`,
  ];
  const words = tokens.slice(mention.first, mention.headLast + 1);
  if (mention.kind === 'name') {
    const times = spoken.get(words.at(-1)?.lower ?? '') ?? 0;
    features.push(`s:spoken${Math.min(times, 3)}`);
    if (words.some(({ lower }) => lexicon.firstNames.has(lower) || lexicon.titles.has(lower)))
      features.push('s:person');
    else if (words.some(({ lower }) => lexicon.bodies.has(lower))) features.push('s:body');
    if (words.length > 1) features.push('s:long');
  }
  if (mention.pronoun !== null) features.push(`s:${side}:${mention.pronoun}`);
  // "Calder said that it was “late”": whoever stands behind another's cue is spoken of, not speaking.
  const isBehind = (cue: Cue): boolean =>
    cue.kind !== 'weak' &&
    cue.last < mention.first &&
    (side === 'a' ? cue.first > token : cue.last < token) &&
    [...cue.subjects].some(
      ([other, relation]) => other !== mention && (relation === 'before' || relation === 'apposition'),
    );
  if (cues.some(([, cue]) => isBehind(cue)))
    features.push(`s:${side}:behind`, `s:${side}:behind:${before?.lower === 'that' ? 'that' : 'other'}`);
  if (sentence.mentions[0] === mention) features.push(`s:${side}:first`);
  if (before !== undefined && lexicon.prepositions.has(before.lower)) features.push(`s:${side}:governed`);
  if (before !== undefined && lexicon.cues.get(before.lower) === 'tell') features.push(`s:${side}:told`);
  if (after !== undefined && /^['’]s?$/u.test(after.text)) features.push(`s:${side}:possessor`);
  else if (after !== undefined && looksLikeVerb(after.lower, lexicon)) features.push(`s:${side}:verb`);
  else if (after?.text === ':' && tokens[mention.last + 2] === tokens[token]) features.push('s:label');
  else if (after?.text === ',') features.push(`s:${side}:comma`);
  if (side === 'a' && before !== undefined && /^[—–-]$/u.test(before.text) && mention.first === token + 2)
    features.push('s:signed');
  if (/^[\s]*$/u.test(text.slice(tokens[token]?.end ?? 0, mention.start))) features.push('s:touches');
  return features;
}

type Add = (mention: Mention, of: Setting, cue: Cue | null, features: readonly string[]) => void;

/** Candidates of a sentence near by: whoever it lets speak, and whom it is about. */
function addSentence(add: Add, where: string, sentence: ReadSentence, setting: Setting, lone: string): void {
  const [first] = sentence.mentions;
  if (first !== undefined) add(first, setting, null, [`${where}:first:${lone}`, `${where}:first:${first.kind}`]);
  const cue = where === 'n' ? sentence.cues[0] : sentence.cues.at(-1);
  if (cue === undefined) return;
  for (const [mention, relation] of cue.subjects) {
    add(mention, setting, cue, [
      `${where}:${relation}:${lone}`,
      `${where}:${relation}:${cue.kind}`,
      `${where}:${relation}:${mention.kind}`,
    ]);
  }
}

/** How far back the last decision lies. */
function whereOf(last: Decision, { setting, place, token }: Situation, sentence: ReadSentence): string {
  if (last.in === setting) {
    if (last.token >= sentence.from) return 'sentence';
    const between = setting.frame.tokens.slice(last.token + 1, token).filter(({ kind }) => kind === 'word').length;
    return between === 0 ? 'touching' : 'paragraph';
  }
  if (place - last.place === 1) return 'next';
  return place - last.place <= 3 ? 'near' : 'far';
}
