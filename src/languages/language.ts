import type { AmountWords } from './amountWords.ts';
import type { AskedFormReader } from './askedForm.ts';
import type { AskingReader } from './asking.ts';
import type { ClauseWords } from './clauseWords.ts';
import type { DateWords } from './dateWords.ts';
import type { DocumentWords } from './documentWords.ts';
import type { FollowUpWords } from './followUpWords.ts';
import type { NameForms } from './nameForms.ts';
import type { NameLexicon } from './nameLexicon.ts';
import type { NounForms } from './nounForms.ts';
import type { QuestionWords } from './questionWords.ts';
import type { QuotationMarks } from './quotationMarks.ts';
import type { ScheduleWords } from './scheduleWords.ts';
import type { SentenceWords } from './sentenceWords.ts';
import type { SideWords } from './sideWords.ts';
import type { SmallWords } from './smallWords.ts';
import type { SpanSigns } from './spanSigns.ts';
import type { SpeechLexicon } from './speechLexicon.ts';
import type { Stemming } from './stemming.ts';

/**
 * What the program knows of one human language. Each part is optional: a language without it is read by the rules that
 * hold for all languages. Every table is in the language's own folder, one file a part; this file only names the parts.
 */
export interface Language {
  /** Primary subtag of BCP 47, such as `en`. */
  readonly tag: string;
  readonly documents?: DocumentWords;
  readonly nameForms?: NameForms;
  readonly names?: NameLexicon;
  readonly quotationMarks?: QuotationMarks;
  /** Months, weekdays and how times are written. */
  readonly dates?: DateWords;
  readonly speech?: SpeechLexicon;
  readonly stem?: Stemming;
  readonly smallWords?: SmallWords;
  readonly sentences?: SentenceWords;
  readonly questionWords?: QuestionWords;
  readonly asking?: AskingReader;
  readonly askedForm?: AskedFormReader;
  readonly followUps?: FollowUpWords;
  readonly amounts?: AmountWords;
  readonly spanSigns?: SpanSigns;
  readonly nounForms?: NounForms;
  readonly clauses?: ClauseWords;
  readonly sides?: SideWords;
  readonly schedules?: ScheduleWords;
}
