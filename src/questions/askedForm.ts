import type { NumberForm } from '../answering/spans/numbers.ts';
import type { TimeForm } from '../answering/spans/times.ts';

/** What form the time or number is asked for in, where the question says. */
export type AskedForm = TimeForm | Exclude<NumberForm, 'plain'>;

/** The words that say it, in all languages; the first that fits tells. */
const FORMS: readonly (readonly [AskedForm, RegExp])[] = [
  [
    'duration',
    /\bhow long\b(?!.*\bago\b)|\bhow many (?:days|weeks|months|years|hours|minutes)\b|\bwie lange\b|cuánto tiempo|как долго|сколько времени|ne kadar sür|كم (?:استمر|دام|من الوقت|سنة|عاما|يوما)|多久|多长时间/iu,
  ],
  [
    'clock',
    /\b(?:what|which) (?:time|hour)\b|um wie ?viel uhr|welche\p{L}* uhrzeit|a qué hora|в котором часу|во сколько|saat kaçta|أي ساعة|几点/iu,
  ],
  [
    'year',
    /\b(?:what|which) (?:\p{L}+ )?(?:years?|decades?)\b|welche[mns]? jahr|qué año|как(?:ом|ого) год|hangi yıl|(?:أي|اي) (?:عام|سنة)|哪(?:一)?年/iu,
  ],
  ['century', /\bcentur(?:y|ies)\b|jahrhundert|qué siglo|как(?:ом) век|hangi yüzyıl|(?:أي|اي) قرن|哪个世纪/iu],
  [
    'day',
    /\b(?:what|which) (?:\p{L}+ )?(?:date|day)\b|welche[mns]? (?:tag|datum)|qué (?:día|fecha)|какого числа|как(?:ой|ого) д(?:ень|ня)|hangi (?:gün|tarih)|(?:أي|اي) (?:يوم|تاريخ)|哪(?:一)?天/iu,
  ],
  [
    'share',
    /\b(?:percent(?:age)?|per cent|share|proportion|fraction|portion)\b|prozent|anteil|porcentaje|процент|доля|yüzde|نسبة|百分/iu,
  ],
  [
    'money',
    /\b(?:cost|price|paid|pay|worth|money|budget|salary|revenue|profit|fine|dollars?|euros?|expensive)\b|kostet|preis|cuesta|costó|precio|стоил|цена|стоимость|fiyat|mal oldu|سعر|تكلفة|كلف|多少钱|价格/iu,
  ],
  [
    'measure',
    /\bhow (?:far|tall|high|deep|large|big|wide|heavy|thick|fast|long)\b|\b(?:area|height|length|width|depth|weight|distance|speed|size|temperature|kilomet|miles)|wie (?:hoch|groß|weit|lang|breit|tief|schwer)|altura|distancia|longitud|peso|profundidad|высот|длин|глубин|площад|рассто|kaç (?:metre|kilometre|ton)|uzunluğu|مساحة|طول|ارتفاع|عمق|وزن|多[大高长深重宽]/iu,
  ],
];

/** The form in which a question wants its time or number, or null where it does not say. */
export function askedForm(text: string): AskedForm | null {
  return FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
