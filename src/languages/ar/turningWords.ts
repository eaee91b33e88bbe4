import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const arabicTurningWords: TurningWords = {
  negations: foldedWords('ما كلا أبدا قط لست ليسوا دون'),
  conditions: foldedWords('إذا لو إلا فقط شرط ما لم ربما'),
  limits: foldedWords('قد يكاد تقريبا'),
  denials: foldedWords('كذب باطل خطأ أنكر ينكر أنفي ينفي أشك مستحيل أرفض'),
  attributions: foldedWords('النقاد يقول يقولون يزعم يزعمون زعم'),
  afterNegation: foldedWords('فقط'),
  and: 'و',
};
