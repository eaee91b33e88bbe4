import type { Language } from '../language.ts';
import { englishAmounts } from './amounts.ts';
import { englishAskedForm } from './askedForm.ts';
import { englishAsking } from './asking.ts';
import { englishClauseGrammar } from './clauseGrammar.ts';
import { englishClauses } from './clauses.ts';
import { englishDates } from './dates.ts';
import { withoutPoliteness } from './directQuestion.ts';
import { englishDocuments } from './documents.ts';
import { englishEvents } from './events.ts';
import { englishExampleQuestions } from './exampleQuestions.ts';
import { englishFollowUps } from './followUps.ts';
import { englishHyphenation } from './hyphenation.ts';
import { ENGLISH_AMBIGUOUS_FORMS } from './irregularWords.ts';
import { englishLists } from './lists.ts';
import { englishMail } from './mail.ts';
import { englishNameForms } from './nameForms.ts';
import { englishNames } from './names.ts';
import { englishNounForms } from './nounForms.ts';
import { englishOppositeWords } from './oppositeWords.ts';
import { englishPlaceWords } from './placeWords.ts';
import { englishPlainOpposites } from './plainOpposites.ts';
import { englishQuestionWords } from './questionWords.ts';
import { englishReasons } from './reasons.ts';
import { englishRoles } from './roles.ts';
import { englishSchedules } from './schedules.ts';
import { englishSentences } from './sentences.ts';
import { englishSides } from './sides.ts';
import { englishSmallWords } from './smallWords.ts';
import { englishSpanSigns } from './spanSigns.ts';
import { englishSpeech } from './speech.ts';
import { englishStance } from './stance.ts';
import { englishStatements } from './statementQuestions.ts';
import { englishStem } from './stem.ts';
import { englishTalk } from './talk.ts';
import { englishTranscripts } from './transcripts.ts';
import { englishTurningWords } from './turningWords.ts';

export const english = {
  tag: 'en',
  mail: englishMail,
  transcripts: englishTranscripts,
  dates: englishDates,
  places: englishPlaceWords,
  questionWords: englishQuestionWords,
  reasons: englishReasons,
  sentences: englishSentences,
  smallWords: englishSmallWords,
  stance: englishStance,
  statements: englishStatements,
  stem: englishStem,
  hyphenation: englishHyphenation,
  ambiguousForms: ENGLISH_AMBIGUOUS_FORMS,
  speech: englishSpeech,
  withoutPoliteness,
  asking: englishAsking,
  followUps: englishFollowUps,
  askedForm: englishAskedForm,
  nameForms: englishNameForms,
  names: englishNames,
  documents: englishDocuments,
  amounts: englishAmounts,
  spanSigns: englishSpanSigns,
  nounForms: englishNounForms,
  schedules: englishSchedules,
  clauses: englishClauses,
  clauseGrammar: englishClauseGrammar,
  plainOpposites: englishPlainOpposites,
  events: englishEvents,
  sides: englishSides,
  turningWords: englishTurningWords,
  roles: englishRoles,
  lists: englishLists,
  oppositeWords: englishOppositeWords,
  talk: englishTalk,
  exampleQuestions: englishExampleQuestions,
} satisfies Language;
