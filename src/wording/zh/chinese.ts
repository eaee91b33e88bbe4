import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';
import { absence } from './absence.ts';
import { ask } from './ask.ts';
import { briefing } from './briefing.ts';
import { buttons } from './buttons.ts';
import { citation } from './citation.ts';
import { comparison } from './comparison.ts';
import { count, list, listInWords, listOf, numeral } from './counting.ts';
import { dating } from './dating.ts';
import { days } from './days.ts';
import { help } from './help.ts';
import { mentions } from './mentions.ts';
import { overview } from './overview.ts';
import { person } from './person.ts';
import { quotes } from './quotes.ts';
import { refusals } from './refusals.ts';
import { reply } from './reply.ts';
import { said } from './said.ts';
import { searching } from './searching.ts';
import { timeline } from './timeline.ts';
import { verdicts } from './verdicts.ts';

/** The bot's own words in Chinese; what is missing, such as what only the operator reads, is said in English. */
export const chinese: Wording = translated(english, {
  absence,
  ask,
  briefing,
  buttons,
  citation,
  comparison,
  counting: { count, list, listInWords, listOf, numeral },
  dating,
  days,
  help,
  mentions,
  overview,
  person,
  quotes,
  refusals,
  reply,
  said,
  searching,
  timeline,
  verdicts,
});
