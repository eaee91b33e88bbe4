/** An invented report in a language, a paragraph a line. */
export interface ScriptSample {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly font: string;
  readonly paragraphs: readonly string[];
}

/** Texts about one invented harbour, in scripts in which order and joining are hard. */
export const SCRIPT_SAMPLES: readonly ScriptSample[] = [
  {
    name: 'arabic',
    language: 'ar',
    direction: 'rtl',
    font: 'Noto Naskh Arabic',
    paragraphs: [
      'اجتمع مجلس الميناء في نورفيك يوم 4 مايو 2021 واستمع إلى رئيسة المجلس. وقالت إلسا ماردر: «وعدونا بقناة عميقة فأعطونا خندقا».',
      'لا أحد يعرف من دفع ثمن الأعمال (412,000 كرونة)، ولا لماذا توقفت الشركة في الأول من يونيو.',
      'كتب المدقق إلى الوزير رسالة من 12 صفحة، ولم يصل الجواب إلى الآن؛ فالإدارة تقول إن الملف عند شركة Brennan.',
    ],
  },
  {
    name: 'hebrew',
    language: 'he',
    direction: 'rtl',
    font: 'Noto Sans Hebrew',
    paragraphs: [
      'מועצת הנמל התכנסה בנורוויק ביום 4 במאי 2021 ושמעה את היושבת בראש. אילזה מרדר אמרה: "הבטיחו לנו תעלה עמוקה וקיבלנו תעלת ניקוז".',
      'איש אינו יודע מי שילם על העבודות (412,000 כתרים), ומדוע הפסיקה החברה לעבוד ב-2 ביוני.',
      'המבקר כתב לשר מכתב של 12 עמודים, והתשובה לא הגיעה עד היום; המשרד אומר שהתיק נמצא בידי Brennan.',
    ],
  },
  {
    name: 'russian',
    language: 'ru',
    direction: 'ltr',
    font: 'DejaVu Serif',
    paragraphs: [
      'Совет гавани собрался в Норвике 4 мая 2021 года и выслушал председательницу. «Нам обещали глубокий канал, а дали канаву», — сказала Ильзе Мардер.',
      'Никто не знает, кто заплатил за работы (412 000 крон) и почему фирма остановила их 2 июня.',
      'Ревизор написал министру письмо на 12 страницах; ответа нет до сих пор, а дело, говорят в ведомстве, находится у Brennan.',
    ],
  },
  {
    name: 'chinese',
    language: 'zh',
    direction: 'ltr',
    font: 'Noto Serif CJK SC',
    paragraphs: [
      '港务委员会于2021年5月4日在诺尔维克开会，听取了主席的报告。伊尔泽·马德说：“他们答应给我们一条深水航道，结果给了我们一条水沟。”',
      '没有人知道是谁付了工程款（412,000克朗），也没有人知道公司为什么在6月2日停工。',
      '审计员给部长写了一封12页的信，至今没有答复；部里说案卷在Brennan公司手里。',
    ],
  },
];
