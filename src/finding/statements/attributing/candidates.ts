import type { Cue } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import { type ReadSentence, type Setting, sentencePlaceAt } from '../parsing/setting.ts';
import { breaksBetween, bucket, cuesAround, gapBetween } from './cueSigns.ts';
import { nearMentions, signsOfMention } from './mentionSigns.ts';
import { shapeOf } from './shape.ts';
import type { Candidate, Decision, Situation } from './situation.ts';

interface Draft {
  readonly mention: Mention;
  readonly setting: Setting;
  cue: Cue | null;
  readonly features: string[];
}

/**
 * Everyone who may have spoken a quotation, each with the names of its signs. `nobody` has the signs that nobody in
 * particular spoke, as with titles and terms.
 */
export function candidatesOf(situation: Situation): {
  readonly candidates: readonly Candidate[];
  readonly nobody: readonly string[];
} {
  const { setting, token, before, last, lexicon } = situation;
  const drafts = new Map<Mention, Draft>();
  const place = sentencePlaceAt(setting, token);
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
    add(mention, setting, null, signsOfMention(mention, setting, sentence, situation, cues));
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
        ...(lexicon.endings.participle.test(word) ? [`${name}:ing:${mention.kind}`] : []),
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
  return { candidates: [...drafts.values()], nobody };
}

type Add = (mention: Mention, of: Setting, cue: Cue | null, features: readonly string[]) => void;

/** Adds the candidates of a sentence near by: its first mention and the subjects of its cue. */
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

/** How far back the last decision is, as the name of a class of distances. */
function whereOf(last: Decision, { setting, place, token }: Situation, sentence: ReadSentence): string {
  if (last.in === setting) {
    if (last.token >= sentence.from) return 'sentence';
    const between = setting.frame.tokens.slice(last.token + 1, token).filter(({ kind }) => kind === 'word').length;
    return between === 0 ? 'touching' : 'paragraph';
  }
  if (place - last.place === 1) return 'next';
  return place - last.place <= 3 ? 'near' : 'far';
}
