/**
 * Latin letters for the letters in which names of a dossier may stand beside their Latin spellings. Vowels that Arabic
 * and Hebrew leave out stay out: whoever compares must let them go.
 */
const CYRILLIC =
  'а a б b в v г g ґ g д d ђ dj е e ё yo ж zh з z ѕ dz и i й y і i ї yi ј y к k л l љ ly м m н n њ ny о o п p р r ' +
  'с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dj ш sh щ shch ъ _ ы y ь _ э e є ye ю yu я ya';
const ARABIC =
  'ا a أ a إ i آ a ء _ ؤ u ئ i ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ' +
  'ع _ غ gh ف f ڤ v ق q ك k گ g ل l م m ن n ه h و w ي y';
const HEBREW =
  'א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, ARABIC, HEBREW].flatMap((table) => {
    const cells = table.split(' ');
    return cells.flatMap((letter, place): [string, string][] =>
      place % 2 === 0 ? [[letter, (cells[place + 1] ?? '').replace('_', '')]] : [],
    );
  }),
);

const ALL_LATIN = /^[a-z]*$/u;
/** Scripts that write hardly any vowel. */
const UNVOWELLED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A folded word in the letters a–z: letters of other scripts by their usual transcription, anything else left out. */
export function inLatinLetters(folded: string): string {
  if (ALL_LATIN.test(folded)) return folded;
  let latin = '';
  for (const letter of folded) latin += /[a-z]/u.test(letter) ? letter : (LETTERS.get(letter) ?? '');
  return latin;
}

/** Whether the word's own script leaves its vowels out. */
export function lacksVowels(folded: string): boolean {
  return UNVOWELLED.test(folded);
}
