import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';
import { absence } from './absence.ts';
import { ask } from './ask.ts';
import { buttons } from './buttons.ts';
import { citation } from './citation.ts';
import { comparison } from './comparison.ts';
import { concord } from './concord.ts';
import { counting } from './counting.ts';
import { dating } from './dating.ts';
import { days } from './days.ts';
import { help } from './help.ts';
import { overview } from './overview.ts';
import { person } from './person.ts';
import { quotes } from './quotes.ts';
import { reply } from './reply.ts';
import { said } from './said.ts';
import { searching } from './searching.ts';
import { timeline } from './timeline.ts';
import { verdicts } from './verdicts.ts';

/** The bot's own words in Russian; what is missing is said in English. */
export const russian: Wording = translated(english, {
  absence,
  ask,
  buttons,
  citation,
  comparison,
  concord,
  counting,
  dating,
  days,
  help,
  overview,
  person,
  quotes,
  reply,
  said,
  searching,
  timeline,
  verdicts,
});
