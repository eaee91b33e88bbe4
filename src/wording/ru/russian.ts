import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';
import { absence } from './absence.ts';
import { access } from './access.ts';
import { adding } from './adding.ts';
import { ask } from './ask.ts';
import { briefing } from './briefing.ts';
import { buttons } from './buttons.ts';
import { calls } from './calls.ts';
import { change } from './change.ts';
import { citation } from './citation.ts';
import { comparison } from './comparison.ts';
import { concord } from './concord.ts';
import { counting } from './counting.ts';
import { dating } from './dating.ts';
import { days } from './days.ts';
import { dialogue } from './dialogue.ts';
import { digest } from './digest.ts';
import { dossiers } from './dossiers.ts';
import { editing } from './editing.ts';
import { help } from './help.ts';
import { marks } from './marks.ts';
import { mentions } from './mentions.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { overview } from './overview.ts';
import { person } from './person.ts';
import { quotes } from './quotes.ts';
import { refusals } from './refusals.ts';
import { reply } from './reply.ts';
import { said } from './said.ts';
import { schedules } from './schedules.ts';
import { searching } from './searching.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { times } from './times.ts';
import { verdicts } from './verdicts.ts';
import { watches } from './watches.ts';

/** The bot's own words in Russian; what is missing is said in English. */
export const russian: Wording = translated(english, {
  absence,
  access,
  adding,
  ask,
  briefing,
  buttons,
  calls,
  change,
  citation,
  comparison,
  concord,
  counting,
  dating,
  days,
  dialogue,
  digest,
  dossiers,
  editing,
  help,
  marks,
  mentions,
  moments,
  names,
  overview,
  person,
  quotes,
  refusals,
  reply,
  said,
  schedules,
  searching,
  sources,
  timeline,
  times,
  verdicts,
  watches,
});
