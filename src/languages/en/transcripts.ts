import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const englishTranscripts: TranscriptWords = {
  questions: words('Q Question'),
  answers: words('A Answer'),
  yes: foldedWords('yes yeah yep correct indeed certainly absolutely exactly definitely right'),
  voices: words('member speaker voice participant questioner reporter clerk officer man woman student'),
  fields: foldedWords(
    'note notes source sources subject from to cc bcc re date time place location venue name names age ' +
      'born address phone tel telephone mobile fax email mail e-mail web website url title author authors ' +
      'editor publisher isbn doi headline photo picture image caption credit action actions decision ' +
      'decisions item items agenda present absent apologies attendees participants minutes topic summary ' +
      'abstract keywords key conclusion background result results status type category tags price total ' +
      'amount quantity ingredients method serves step tip tips warning caution important example examples ' +
      "definition see ref reference references edit update updated correction corrections editor's " +
      'attachment attachments file id number no error info debug warn fatal trace notice input output pros ' +
      'cons advantages disadvantages strengths weaknesses todo done owner due deadline priority version ' +
      'changes fixed added removed sent received priority occupation nationality role position company ' +
      'department signed contact hours opening height weight colour color size rating review verdict score ' +
      'cast director genre length answer key chapter section part day week month year figure table map ' +
      'plate fact claim finding findings quote quotes quotation original translation exclusive breaking news',
  ),
  witnesses: new Set(['witness', 'the witness', 'the deponent', 'deponent'].map(fold)),
  questioned: [
    '(?:testimony|deposition|cross-examination|examination|interview|conversation|questioning) (?:of|with) NAME',
    "NAME,? (?:you are|you're) (?:still )?under oath",
    'NAME,(?: [^.\\n]{0,60},)? (?:(?:having been|being|was|is) )?(?:first |duly |previously )*(?:sworn|affirmed)',
    'NAME,? (?:is |was )?(?:recalled|called as a witness|called to the stand)',
    '(?:the|our|next|first) witness(?:,? (?:is|was))?[,:]? NAME',
    'NAME (?:takes|took|resumed|resumes) the (?:stand|oath)',
  ],
  questioners: [
    'examination (?:of [^\\n:]{3,40}? )?by NAME',
    '(?:examined|questioned|interviewed) by NAME',
    '^[^\\S\\r\\n\\u2028\\u2029]*by NAME:',
  ],
};
