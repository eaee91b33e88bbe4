import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';
import { absence } from './absence.ts';
import { ask } from './ask.ts';
import { briefing } from './briefing.ts';
import { buttons } from './buttons.ts';
import { change } from './change.ts';
import { citation } from './citation.ts';
import { concord } from './concord.ts';
import { counting } from './counting.ts';
import { days } from './days.ts';
import { dialogue } from './dialogue.ts';
import { help } from './help.ts';
import { marks } from './marks.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { permissions } from './permissions.ts';
import { person } from './person.ts';
import { quotes } from './quotes.ts';
import { refusals } from './refusals.ts';
import { reply } from './reply.ts';
import { said } from './said.ts';
import { searching } from './searching.ts';
import { threads } from './threads.ts';

/** The bot's own words in Arabic; what is missing, such as what only the operator reads, is said in English. */
export const arabic: Wording = translated(english, {
  absence,
  ask,
  briefing,
  buttons,
  change,
  citation,
  concord,
  counting,
  days,
  dialogue,
  help,
  marks,
  mentions,
  names,
  permissions,
  person,
  quotes,
  refusals,
  reply,
  said,
  searching,
  threads,
});
