import type { Wanted } from './asking.ts';

/** Begins and ends no word of letters: `\b` knows Latin letters only. */
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
/** The same at the beginning of a question, after what may lead it. */
const opening = (words: string): RegExp => new RegExp(`^[^\\p{L}]*(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

/** How questions ask in languages other than English; in each, the first pattern that fits tells. */
export const ASKING_PATTERNS: Readonly<Record<string, readonly (readonly [RegExp, Wanted])[]>> = {
  ar: [
    [
      word('[وف]?(?:ماذا|مادا|بماذا|ما|بم) (?:الذي )?(?:قال|قالت|صرح|صرحت|أعلن|اعلن|أعلنت|ذكر|علق|كتب|رد|طلب|وعد)'),
      'statement',
    ],
    [word('[وف]?(?:متى|متي|منذ متى|أيان)'), 'time'],
    [word('[وفب]?(?:أي|أية|اي|اية|اْي) (?:عام|سنة|سنه|تاريخ|يوم|شهر|قرن|وقت|ساعة|عقد|فترة)'), 'time'],
    [word('ما (?:هو )?(?:تاريخ|موعد)|كم (?:استمرت?|دامت?|من الوقت)'), 'time'],
    [word('[وف]?(?:أين|اين|من أين|إلى أين)'), 'place'],
    [
      word('[وفب]?(?:أي|أية|اي|اية|اْي) (?:مدينة|دولة|بلد|بلدة|قرية|قارة|منطقة|مكان|ولاية|محافظة|ميناء|جزيرة|إقليم)'),
      'place',
    ],
    [word('ما ?(?:هو|هي|هى)? (?:\\p{L}+ )?(?:ال)?(?:عاصمة|مدينة|دولة|قارة|مكان|موقع|بلد)'), 'place'],
    [word('[وفب]?كم'), 'number'],
    [
      word(
        '[وف]?ما? ?(?:هو|هي|هى)? ?(?:عدد|نسبة|مساحة|طول|ارتفاع|سعر|قيمة|درجة|حجم|وزن|عمر|معدل|المسافة|مساحته|مساحتها)',
      ),
      'number',
    ],
    [word('[وف]?(?:لماذا|لمادا|لِمَ)|[وف]?ما ?(?:هو|هي|هى)? ?(?:سبب|أسباب|اسباب)'), 'reason'],
    [opening('[وف]?هل'), 'yes or no'],
    [word('[وف]?كيف|بأي طريقة'), 'manner'],
    [opening('(?:اذكر|أذكر|عدد|ما ?(?:هي|هى) (?:أهم|اهم|أنواع|انواع|أسماء|اسماء))'), 'list'],
    [
      opening(
        '[وف]?(?:من|مَن) ?(?:هو|هي) (?!ال|أول|اول|أكثر|مؤسس|مخترع|مكتشف|رئيس|قائد)[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,4}\\s*[؟?]?$',
      ),
      'definition',
    ],
    [
      opening(
        '[وف]?(?:ما|ماذا|م) ?(?:معنى|تعريف|يعني|تعني|المقصود)|ما ?(?:هو|هي|هى) [\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?\\s*[؟?]?$',
      ),
      'definition',
    ],
    [word('[وفب]?(?:أي|أية|اي) (?:شركة|منظمة|حزب|فريق|نادي|جماعة|مؤسسة|جامعة|وزارة|محكمة|لجنة)|ماهي الشركة'), 'body'],
    [opening('[وفل]?(?:من|مَن|لمن|بمن|ممن|منهو)'), 'person'],
  ],
  de: [
    [
      word(
        'was (?:hat|haben|hatte|habe) .+ (?:gesagt|erklärt|behauptet|geschrieben|angekündigt|gefordert|versprochen)|was (?:sagte|erklärte|behauptete|schrieb|forderte|kündigte|versprach)',
      ),
      'statement',
    ],
    [
      word(
        'wann|seit wann|bis wann|wie lange|(?:welche[msnr]?|was für ein\\p{L}*) (?:jahr|tag|datum|monat|jahrhundert|jahrzehnt|uhrzeit|zeitpunkt)|um wie ?viel uhr',
      ),
      'time',
    ],
    [word('wo|woher|wohin|welche[msnr]? (?:ort|stadt|dorf|land|insel|hafen|region|staat|fluss|gegend)'), 'place'],
    [
      word(
        'wie ?viele?[rn]?|wie (?:hoch|groß|weit|alt|lang|breit|tief|schwer|oft|teuer|schnell)|welche[rns]? (?:anzahl|zahl|anteil|preis|höhe|größe)',
      ),
      'number',
    ],
    [word('warum|weshalb|weswegen|wieso|aus welchem grund|was war der grund|wozu'), 'reason'],
    [
      word(
        'was (?:ist|sind|bedeutet|heißt) (?:ein |eine |der |die |das )?[\\p{L}-]+\\s*\\??|wer (?:ist|war) [\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*\\s*\\?',
      ),
      'definition',
    ],
    [
      word(
        'welche[rnms]? (?:firma|unternehmen|behörde|partei|gericht|verein|gesellschaft|organisation|mannschaft|reederei|bank|kommission)',
      ),
      'body',
    ],
    [word('wer|wem|wen|wessen|welche[rnms]? (?:person|mann|frau|politiker(?:in)?|kapitän|minister(?:in)?)'), 'person'],
    [opening('nenne|nennen sie|zähle|welche \\p{Lu}\\p{L}+(?:en|er) (?:sind|waren|haben|wurden)|was sind'), 'list'],
    [opening('wie|womit|wodurch|auf welche weise'), 'manner'],
    [
      opening('ist|sind|war|waren|hat|haben|hatte|hatten|wird|wurde|wurden|kann|konnte|gab|gibt|soll|darf|will|muss'),
      'yes or no',
    ],
  ],
  es: [
    [word('qué (?:dijo|dijeron|declaró|afirmó|anunció|escribió|pidió|prometió|respondió)'), 'statement'],
    [
      word(
        'cuándo|(?:qué|cuál|que) (?:\\p{L}+ )?(?:año|día|fecha|mes|siglo|década|hora|momento)|desde cuándo|hasta cuándo|cuánto tiempo|cuántos (?:años|días|meses) (?:duró|tardó)',
      ),
      'time',
    ],
    [
      word('d[óo]nde|ad[óo]nde|(?:qué|cuál|que) (?:ciudad|país|lugar|pueblo|isla|región|puerto|provincia|río|estado)'),
      'place',
    ],
    [word('cu[áa]nt[oa]s?|qué (?:cantidad|número|porcentaje|tamaño|altura|distancia|precio|edad)'), 'number'],
    [
      word('por qué|por cuál (?:motivo|razón)|cuál (?:fue|es|era) (?:el motivo|la razón|la causa)|a qué se debió'),
      'reason',
    ],
    [
      word('(?:qué|quién) (?:es|son|era|fue|significa) (?:un |una |el |la )?[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*\\s*\\?'),
      'definition',
    ],
    [
      word('qué (?:empresa|compañía|organización|partido|equipo|banco|universidad|tribunal|comisión|sociedad|naviera)'),
      'body',
    ],
    [word('quién|quiénes|a quién|de quién|qué (?:persona|hombre|mujer|capitán|ministr[oa])'), 'person'],
    [opening('¿?(?:nombra|enumera|cuáles (?:son|eran|fueron))'), 'list'],
    [opening('¿?(?:cómo|de qué (?:manera|modo|forma))'), 'manner'],
    [
      opening(
        '¿?(?:es|son|era|eran|fue|fueron|ha|han|había|tiene|tenía|hay|hubo|puede|está|estaba|hizo|pidió|recibió|llegó)',
      ),
      'yes or no',
    ],
  ],
  ru: [
    [
      word(
        'что (?:сказала?|говорил[аи]?|заявил[аи]?|сообщил[аи]?|написала?|ответил[аи]?|обещала?|утверждал[аи]?|потребовала?)|что .+ (?:сказала?|заявил[аи]?|сообщил[аи]?|говорил[аи]?)',
      ),
      'statement',
    ],
    [
      word(
        'когда|(?:в|с|к|до) как(?:ом|ого|ому|ую) (?:году|года|дня|день|месяце|веке|числа|времени|время|часу|часа)|какого числа|каком году|как долго|сколько времени|как давно|с каких пор|до каких пор',
      ),
      'time',
    ],
    [
      word(
        'где|куда|откуда|(?:в|на|из) как(?:ом|ой|ого) (?:городе|города|стране|страны|месте|деревне|селе|острове|порту|области|регионе|реке|улице)|как(?:ой|ая) (?:город|страна)',
      ),
      'place',
    ],
    [
      word(
        'сколько|сколькими|скольких|каков[ао]? (?:\\p{L}+ )?(?:численность|площадь|высота|длина|доля|цена|стоимость|население|число|размер|глубина)|как (?:часто|далеко|высоко)',
      ),
      'number',
    ],
    [
      word('почему|зачем|отчего|из-за чего|по как(?:ой|им) причин(?:е|ам)|какова (?:была )?причина|в ч[её]м причина'),
      'reason',
    ],
    [word('что такое|кто так(?:ой|ая|ие)|что (?:значит|означает)'), 'definition'],
    [
      word(
        'как(?:ая|ой|ое|ую) (?:\\p{L}+ )?(?:компания|фирма|организация|партия|команда|комиссия|банк|университет|суд|министерство|клуб|ведомство)',
      ),
      'body',
    ],
    [word('кто|кого|кому|кем|ком|чей|чья|чь[её]|чьи'), 'person'],
    [opening('назовите|перечислите|какие'), 'list'],
    [opening('как|каким образом'), 'manner'],
    [word('ли|правда'), 'yes or no'],
  ],
  tr: [
    [word('ne (?:dedi|söyledi|açıkladı|yazdı|istedi|iddia etti|söz verdi)'), 'statement'],
    [
      word(
        'ne zaman(?:dan|a)?|hangi (?:yıl|tarih|gün|ay|yüzyıl|saat|dönem)\\p{L}*|kaç(?:ta| yıl| gün| saat| ay) (?:sürdü|süre)|saat kaçta|ne kadar sür\\p{L}*',
      ),
      'time',
    ],
    [
      word(
        'nerede(?:n|dir|ydi)?|nereye|nereden|neresi\\p{L}*|hangi (?:şehir|kent|ülke|ada|köy|liman|bölge|il|yer|nehir|semt)\\p{L}*',
      ),
      'place',
    ],
    [word('kaç|kaçı|kaçıncı|ne kadar|yüzde kaç\\p{L}*'), 'number'],
    [word('neden|niçin|niye|hangi (?:sebep|neden)le|sebebi ne\\p{L}*|nedeni ne\\p{L}*'), 'reason'],
    [word('nedir|kimdir|ne demek(?:tir)?|ne anlama gel\\p{L}*'), 'definition'],
    [word('hangi (?:şirket|kurum|parti|takım|kuruluş|banka|üniversite|mahkeme|komisyon|örgüt)\\p{L}*'), 'body'],
    [word('kim|kimi|kime|kimin|kimden|kimler\\p{L}*|kiminle|hangi (?:kişi|kaptan|bakan)\\p{L}*'), 'person'],
    [word('neler(?:dir)?|hangileri\\p{L}*|sayınız'), 'list'],
    [word('nasıl|ne şekilde'), 'manner'],
    [word('m[ıiuü](?:y?d[ıiuü]r?|ydı|ydi)?'), 'yes or no'],
  ],
  // Written without spaces, so no border of a word can be asked for.
  zh: [
    [/(?:说|說|表示|声称|聲稱|宣布|写道|寫道|承诺|承諾)了?(?:什么|什麼|些什么|些什麼)/u, 'statement'],
    [
      /什么时候|什麼時候|什么时间|什麼時間|何时|何時|哪(?:一)?[年天日月]|几(?:月|号|点|時|时)|多久|多长时间|多長時間|哪个世纪/u,
      'time',
    ],
    [
      /哪里|哪裡|哪儿|哪兒|何处|何處|何地|在哪|什么地方|什麼地方|哪(?:一)?[个個座]?(?:城市|国家|國家|地方|省|市|县|岛|村|镇|港口)/u,
      'place',
    ],
    [/多少|几[个個人名艘次位条座]|幾[个個人名艘次位條座]|多[大高长長远遠深重宽寬]/u, 'number'],
    [/为什么|為什麼|为何|為何|什么原因|什麼原因|原因是什么|因何/u, 'reason'],
    [/什么是|什麼是|是什么意思|是什麼意思|是谁[?？]?$|是誰[?？]?$/u, 'definition'],
    [/哪(?:一)?[家个個支]?(?:公司|机构|機構|组织|組織|政党|政黨|银行|銀行|大学|大學|法院|委员会|球队|部门)/u, 'body'],
    [/谁|誰|哪(?:一)?位|什么人|什麼人/u, 'person'],
    [/哪些|列出|列举/u, 'list'],
    [/怎么|怎麼|怎样|怎樣|如何/u, 'manner'],
    [/吗|嗎|是否|有没有|有沒有|是不是/u, 'yes or no'],
  ],
};
