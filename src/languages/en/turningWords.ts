import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords, wordsOf } from '../wordList.ts';

/** don't, doesn't and the like, by the verb before their ending. */
function contracted(verbs: string): readonly (readonly [string, readonly [string, string]])[] {
  return wordsOf(verbs).map((verb) => [`${verb}nt`, [verb, 'not']] as const);
}

export const englishTurningWords: TurningWords = {
  negations: foldedWords('nor'),
  conditions: foldedWords(
    'if unless until provided providing only except assuming supposing lest perhaps possibly supposedly allegedly',
  ),
  limits: foldedWords(
    'may might could would should almost nearly virtually practically probably likely hopefully barely',
  ),
  denials: foldedWords(
    'false untrue wrong falsehood lie lies myth nonsense absurd ridiculous deny denies denied denying doubt doubts doubted doubtful refuse refuses refused reject rejects rejected fail fails failed disbelieve impossible unlikely unfounded dispute disputes disputed',
  ),
  attributions: foldedWords(
    'critics opponents rumours rumors rumour rumor supposedly allegedly claim claims claimed allege alleges alleged accuse accuses accused told say says said think thinks believe believes pretend pretends insist insists suggest suggests argue argues',
  ),
  afterNegation: foldedWords('only just merely simply'),
  alternatives: foldedWords('or'),
  negated: new Map([
    ...contracted('do does did is are was were has have had would could should must need might'),
    ['cant', ['can', 'not']],
    ['cannot', ['can', 'not']],
    ['wont', ['will', 'not']],
    ['shant', ['shall', 'not']],
  ]),
  and: 'and',
};
