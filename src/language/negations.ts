/** Folded words that turn a statement round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'no not none never neither nor nobody nothing nowhere without hardly scarcely barely cannot cant wont dont doesnt didnt isnt arent wasnt ' +
    'werent hasnt havent hadnt shouldnt wouldnt couldnt mustnt neednt aint nicht kein keine keinen nie niemals ohne не нет ни никогда без ' +
    'لا لم لن ليس ليست غير بدون ne pas jamais sans sin nunca jamas'
  ).split(' '),
);
