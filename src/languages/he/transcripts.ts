import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const hebrewTranscripts: TranscriptWords = {
  questions: words('ש שאלה'),
  answers: words('ת תשובה'),
  yes: foldedWords('כן בהחלט'),
  fields: foldedWords(
    'הערה הערות מקור מקורות נושא מאת אל תאריך שעה מקום שם גיל כתובת טלפון כותרת מחבר צילום תמונה החלטה ' +
      'נוכחים נעדרים סיכום מסקנה תוצאה תוצאות מצב סוג מחיר כמות מצרכים הכנה שלב טיפ אזהרה חשוב דוגמה הגדרה ' +
      'ראו תיקון נספח קובץ מספר שגיאה מקצוע',
  ),
  witnesses: new Set(['העד', 'העדה'].map(fold)),
  questioned: ['(?:ראיון|שיחה) עם NAME'],
};
