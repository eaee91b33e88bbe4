/** Letters in the order in which Word numbers by them. */
export const alphabets = {
  latin: [...'abcdefghijklmnopqrstuvwxyz'],
  russian: [...'абвгдежзиклмнопрстуфхцчшщыэюя'],
  arabic: [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  abjad: [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
  hebrew: [...'אבגדהוזחטיכלמנסעפצקרשת'],
  devanagari: [...'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह'],
  thai: [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'],
  ganada: [...'가나다라마바사아자차카타파하'],
  chosung: [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'],
  aiueo: [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'],
  iroha: [...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'],
  heavenlyStems: [...'甲乙丙丁戊己庚辛壬癸'],
  earthlyBranches: [...'子丑寅卯辰巳午未申酉戌亥'],
} as const;

/** Figures of scripts, each list from 0, and signs that stand for one number each, from 1. */
export const digits = {
  devanagari: [...'०१२३४५६७८९'],
  thai: [...'๐๑๒๓๔๕๖๗๘๙'],
  fullWidth: [...'０１２３４５６７８９'],
  ideographs: [...'〇一二三四五六七八九'],
  ideographUnits: ['', '十', '百', '千'],
  circled: [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  circledIdeographs: [...'㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'],
  chicago: [...'*†‡§'],
  hebrew: {
    ones: ['', ...'אבגדהוזחט'],
    tens: ['', ...'יכלמנסעפצ'],
    hundreds: ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'],
    fifteen: 'טו',
    sixteen: 'טז',
  },
} as const;
