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
      'اجتمع مجلس الميناء في تورافن يوم 4 مايو 2021 واستمع إلى رئيسة المجلس. وقالت رونا كستل: «وعدونا بمنارة جديدة فأعطونا شمعة قديمة».',
      'لا أحد يعرف من دفع ثمن الأعمال (318,500 كرونة)، ولا لماذا توقفت الشركة في الأول من يونيو.',
      'كتب المدقق إلى الوزير رسالة من 12 صفحة، ولم يصل الجواب إلى الآن؛ فالإدارة تقول إن الملف عند شركة Calmont.',
    ],
  },
  {
    name: 'hebrew',
    language: 'he',
    direction: 'rtl',
    font: 'Noto Sans Hebrew',
    paragraphs: [
      'מועצת הנמל התכנסה בטוראבן ביום 4 במאי 2021 ושמעה את היושבת בראש. רונה קסטל אמרה: "הבטיחו לנו מגדלור חדש וקיבלנו נר ישן".',
      'איש אינו יודע מי שילם על העבודות (318,500 כתרים), ומדוע הפסיקה החברה לעבוד ב-2 ביוני.',
      'המבקר כתב לשר מכתב של 12 עמודים, והתשובה לא הגיעה עד היום; המשרד אומר שהתיק נמצא בידי Calmont.',
    ],
  },
  {
    name: 'russian',
    language: 'ru',
    direction: 'ltr',
    font: 'DejaVu Serif',
    paragraphs: [
      'Совет гавани собрался в Тораване 4 мая 2021 года и выслушал председательницу. «Нам обещали новый маяк, а дали старую свечу», — сказала Руна Кестель.',
      'Никто не знает, кто заплатил за работы (318 500 крон) и почему фирма остановила их 2 июня.',
      'Ревизор написал министру письмо на 12 страницах; ответа нет до сих пор, а дело, говорят в ведомстве, находится у Calmont.',
    ],
  },
  {
    name: 'chinese',
    language: 'zh',
    direction: 'ltr',
    font: 'Noto Serif CJK SC',
    paragraphs: [
      '港务委员会于2021年5月4日在托拉文开会，听取了主席的报告。露娜·凯斯特说：“他们答应给我们一座新灯塔，结果给了我们一支旧蜡烛。”',
      '没有人知道是谁付了工程款（318,500克朗），也没有人知道公司为什么在6月2日停工。',
      '审计员给部长写了一封12页的信，至今没有答复；部里说案卷在Calmont公司手里。',
    ],
  },
];
