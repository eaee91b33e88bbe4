import { type Script, transcriptions } from './script.ts';

export const cyrillic = {
  letter: /\p{Script=Cyrillic}/u,
  languages: ['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk', 'tt'],
  commonest: new Set('оеаинтсрвлкм'),
  latin: transcriptions(
    'а a б b в v г g ґ g д d ђ dj е e ё yo ж zh з z ѕ dz и i й y і i ї yi ј y к k л l љ ly м m н n њ ny о o п p р r ' +
      'с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dj ш sh щ shch ъ _ ы y ь _ э e є ye ю yu я ya',
  ),
} satisfies Script;
