import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Arabic. Months have an Egyptian, a Mesopotamian (Syrian) and a Maghrebi set of names. */
export const arabicDates: DateWords = {
  months: [
    'يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
    'كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرين_الأول تشرين_الثاني كانون_الأول',
    'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  ],
  weekdays: 'الاثنين/الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت الأحد/الاحد',
  daysAround: '- أمس اليوم غدا/غدًا -',
  ordinals:
    'الأول/أول الثاني/ثاني الثالث/ثالث الرابع/رابع الخامس/خامس السادس/سادس السابع/سابع الثامن/ثامن التاسع/تاسع العاشر/عاشر ' +
    'الحادي_عشر/حادي_عشر الثاني_عشر/ثاني_عشر الثالث_عشر/ثالث_عشر الرابع_عشر/رابع_عشر الخامس_عشر/خامس_عشر ' +
    'السادس_عشر/سادس_عشر السابع_عشر/سابع_عشر الثامن_عشر/ثامن_عشر التاسع_عشر/تاسع_عشر العشرين/العشرون/عشرين ' +
    'الحادي_والعشرين/الحادي_والعشرون',
  pieces: {
    of: 'من عام|من سنة|من العام|سنة|عام',
    beforechrist: 'قبل الميلاد|ق\\.? ?م\\.?',
    yearword: 'العام|السنة|عام|سنة',
    yearmark: 'م',
    hijrimonth: 'محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي',
    hijriera: 'هـ|هجرية|هجري',
    hijriname:
      '(?:محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذ[وي] (?:القعدة|الحجة))',
    count:
      '(?:\\d{1,9}(?:[.,]\\d{1,9})?|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|عشرة|عشر|عدة|بضعة)',
    length:
      '(?:دقيقة|دقائق|ساعة|ساعات|يوماً|يوما|يوم|أيام|أسبوع|أسابيع|شهراً|شهرا|شهر|أشهر|شهور|سنة|سنوات|عاماً|عاما|عام|أعوام)',
  },
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '(?:يوم )?{weekday}' },
    { reads: 'month', pattern: '(?:شهر )?{month}' },
    {
      reads: 'Hijri date',
      pattern: '(?<day>\\d{1,2}) (?<name>{hijriname})(?: (?:{of} )?(?<year>\\d{3,4}) ?(?:{hijriera})?)?',
      anywhere: true,
    },
    {
      reads: 'Hijri date',
      pattern: '(?<name>{hijriname}) (?:{of} )?(?<year>\\d{3,4}) ?(?:{hijriera})?',
      anywhere: true,
    },
    { reads: 'Hijri date', pattern: '(?<=(?:شهر|شهري|من|في) )(?<name>{hijriname})' },
    { reads: 'Hijri date', pattern: '(?:{yearword} )?(?<year>\\d{1,4}) ?{hijriera}', anywhere: true },
    { reads: 'year', pattern: '(?:{yearword} )?{year} ?م', anywhere: true },
    { reads: 'year', pattern: '{yearword} {year}', anywhere: true },
    { reads: 'year of an era', pattern: '{yearword} (?<number>\\d{2,3})(?: ?م)?', anywhere: true },
    {
      reads: 'year of an era',
      pattern: '(?:{yearword} )?(?<number>\\d{1,4}) (?<before>{beforechrist})',
      anywhere: true,
    },
    {
      reads: 'century',
      pattern:
        'القرن(?:ين)? (?:{ordinal}|(?:ال|الـ)?(?<number>\\d{1,2}))(?: و(?<last>{ordinals}))?(?: (?<before>{beforechrist}))?',
      anywhere: true,
    },
    { reads: 'duration', pattern: '{count}~{length}', anywhere: true },
  ],
  cues: {
    joinsDates: 'إلى|حتى|و',
    writings: 'مذكرات\\p{L}*|يوميات\\p{L}*|رسالة',
    counted: 'عام|عاما|عاماً|سنة',
    yearBefore: 'عام|سنة|منذ',
    monthBefore: 'في|منذ|حتى|شهر|خلال|مطلع|نهاية|بداية',
    ahead: 'سوف|ستعقد|سيعقد|سيلتقي',
    behind: 'قال|قالت|أعلن|أعلنت|كان|كانت',
    leads: 'في|منذ|حتى|قبل|بعد',
    afterLead: 'شهر|عام|سنة',
  },
};
