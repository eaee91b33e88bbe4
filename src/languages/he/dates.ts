import type { DateWords } from '../parts/dateWords.ts';

/** Words for times in Hebrew. */
export const hebrewDates: DateWords = {
  months: [
    'ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
  ],
  weekdays:
    'יום_שני/ביום_שני יום_שלישי/ביום_שלישי יום_רביעי/ביום_רביעי יום_חמישי/ביום_חמישי יום_שישי/ביום_שישי יום_שבת/ביום_שבת/בשבת יום_ראשון/ביום_ראשון',
  daysAround: 'שלשום אתמול היום מחר מחרתיים',
  pieces: {},
  shapes: [
    { reads: 'days around', pattern: '{dayword}' },
    { reads: 'weekday', pattern: '{weekday}' },
    { reads: 'month', pattern: '{month}' },
    { reads: 'year', pattern: '(?:בשנת|שנת|משנת) {year}', anywhere: true },
  ],
  cues: {
    ahead: 'יתקיים|תתקיים',
    behind: 'אמר|אמרה|היה|הייתה|טבעה',
    joinsDates: 'עד|ועד',
    writings: 'ביומן|ביומנה|ביומנו|במכתב',
  },
};
