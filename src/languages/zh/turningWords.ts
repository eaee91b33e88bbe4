import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const chineseTurningWords: TurningWords = {
  negations: foldedWords('不 没 没有 未 无 非 别 勿 从未'),
  conditions: foldedWords('如果 若 除非 只 只有 要是 假如'),
  limits: foldedWords('几乎 差点 可能'),
  denials: foldedWords('谎 假 否 错'),
  attributions: foldedWords('称 批'),
  afterNegation: foldedWords('仅'),
  and: '和',
};
