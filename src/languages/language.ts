import type { AmbiguousForms } from './parts/ambiguousForms.ts';
import type { AmountWords } from './parts/amountWords.ts';
import type { AskedFormReader } from './parts/askedForm.ts';
import type { AskingReader } from './parts/asking.ts';
import type { ClauseGrammar } from './parts/clauseGrammar.ts';
import type { ClauseWords } from './parts/clauseWords.ts';
import type { DateWords } from './parts/dateWords.ts';
import type { DocumentWords } from './parts/documentWords.ts';
import type { EventWords } from './parts/eventWords.ts';
import type { ExampleQuestions } from './parts/exampleQuestions.ts';
import type { FollowUpWords } from './parts/followUpWords.ts';
import type { Hyphenation } from './parts/hyphenation.ts';
import type { ListWords } from './parts/listWords.ts';
import type { MailWords } from './parts/mailWords.ts';
import type { NameForms } from './parts/nameForms.ts';
import type { NameLexicon } from './parts/nameLexicon.ts';
import type { NounForms } from './parts/nounForms.ts';
import type { OppositeWords } from './parts/oppositeWords.ts';
import type { PlaceWords } from './parts/placeWords.ts';
import type { PlainOpposites } from './parts/plainOpposites.ts';
import type { QuestionWords } from './parts/questionWords.ts';
import type { QuotationMarks } from './parts/quotationMarks.ts';
import type { ReasonWords } from './parts/reasonWords.ts';
import type { RoleWords } from './parts/roleWords.ts';
import type { ScheduleWords } from './parts/scheduleWords.ts';
import type { SentenceWords } from './parts/sentenceWords.ts';
import type { SideWords } from './parts/sideWords.ts';
import type { SmallWords } from './parts/smallWords.ts';
import type { SpanSigns } from './parts/spanSigns.ts';
import type { SpeechLexicon } from './parts/speechLexicon.ts';
import type { StanceWords } from './parts/stanceWords.ts';
import type { StatementWords } from './parts/statementWords.ts';
import type { Stemming } from './parts/stemming.ts';
import type { TalkWords } from './parts/talkWords.ts';
import type { TranscriptWords } from './parts/transcriptWords.ts';
import type { TurningWords } from './parts/turningWords.ts';

/**
 * What the program knows of one human language. Each part is optional: a language without it is read by the rules that
 * hold for all languages. Every table is in the language's own folder, one file a part; this file only names the parts.
 */
export interface Language {
  /** Primary subtag of BCP 47, such as `en`. */
  readonly tag: string;
  readonly documents?: DocumentWords;
  /** What mail programs write around messages that they quote. */
  readonly mail?: MailWords;
  readonly transcripts?: TranscriptWords;
  readonly nameForms?: NameForms;
  readonly names?: NameLexicon;
  readonly quotationMarks?: QuotationMarks;
  /** Months, weekdays and how times are written. */
  readonly dates?: DateWords;
  readonly speech?: SpeechLexicon;
  /** How a sentence denies or supposes quoted words. */
  readonly stance?: StanceWords;
  readonly stem?: Stemming;
  readonly hyphenation?: Hyphenation;
  readonly ambiguousForms?: AmbiguousForms;
  readonly smallWords?: SmallWords;
  readonly sentences?: SentenceWords;
  readonly places?: PlaceWords;
  readonly questionWords?: QuestionWords;
  readonly reasons?: ReasonWords;
  /** A question without what is said to be polite before it. */
  readonly withoutPoliteness?: (question: string) => string;
  readonly asking?: AskingReader;
  readonly askedForm?: AskedFormReader;
  readonly statements?: StatementWords;
  readonly followUps?: FollowUpWords;
  /** What people say around their questions. */
  readonly talk?: TalkWords;
  readonly exampleQuestions?: ExampleQuestions;
  readonly amounts?: AmountWords;
  readonly spanSigns?: SpanSigns;
  readonly nounForms?: NounForms;
  readonly clauses?: ClauseWords;
  /** How a sentence is cut into verbs with their subjects and objects. */
  readonly clauseGrammar?: ClauseGrammar;
  readonly plainOpposites?: PlainOpposites;
  /** How questions ask for events, and which verbs tell the same. */
  readonly events?: EventWords;
  readonly sides?: SideWords;
  readonly schedules?: ScheduleWords;
  readonly turningWords?: TurningWords;
  /** How the language says and asks what someone or something is. */
  readonly roles?: RoleWords;
  /** How the language asks for lists and gives them. */
  readonly lists?: ListWords;
  readonly oppositeWords?: OppositeWords;
}
