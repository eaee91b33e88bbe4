import { absence } from './absence.ts';
import { ask } from './ask.ts';
import { briefing } from './briefing.ts';
import { buttons } from './buttons.ts';
import { change } from './change.ts';
import { citation } from './citation.ts';
import { comparison } from './comparison.ts';
import { concord } from './concord.ts';
import { count, list, listInWords, listOf, numeral } from './counting.ts';
import { days } from './days.ts';
import { digest } from './digest.ts';
import { editing } from './editing.ts';
import { handout } from './handout.ts';
import { help } from './help.ts';
import { names } from './names.ts';
import { overview } from './overview.ts';
import { person } from './person.ts';
import { pictures } from './pictures.ts';
import { quotes } from './quotes.ts';
import { reply } from './reply.ts';
import { said } from './said.ts';
import { schedules } from './schedules.ts';
import { searching } from './searching.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { times } from './times.ts';
import { verdicts } from './verdicts.ts';
import { watches } from './watches.ts';

/** The bot's own words in English. */
export const english = {
  absence,
  ask,
  briefing,
  buttons,
  change,
  citation,
  comparison,
  concord,
  counting: { count, list, listInWords, listOf, numeral },
  days,
  digest,
  editing,
  handout,
  help,
  names,
  overview,
  person,
  pictures,
  quotes,
  reply,
  said,
  schedules,
  searching,
  sources,
  timeline,
  times,
  verdicts,
  watches,
};
