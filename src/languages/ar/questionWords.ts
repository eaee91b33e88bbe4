import type { QuestionWords } from '../parts/questionWords.ts';
import { foldedWords } from '../wordList.ts';

export const arabicQuestionWords: QuestionWords = {
  asking: foldedWords(
    'ما ماذا ماهو ماهي ماهى هو هي هى هل من منهو متى متي أين اين أي أية اي ايه كم كيف لماذا لما لم بماذا بم فيم عماذا علام مما ممن لمن بمن عمن مماذا لأي بأي كأي فأي وأين ومتى ومن وما وكم وهل وكيف ولماذا اذكر أذكر عدد عرف اشرح الذي التي الذين اللتي اللذي ال تم يتم كان كانت يكون تكون يوجد توجد',
  ),
  empty: foldedWords('اسم معنى معني كلمة تعريف مفهوم تقع يقع سمي يسمى تسمى يدعى المقصود سبب أسباب'),
  saying: foldedWords('قال قالت صرح صرحت'),
};
