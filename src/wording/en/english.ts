import { absence } from './absence.ts';
import { briefing } from './briefing.ts';
import { buttons } from './buttons.ts';
import { change } from './change.ts';
import { citation } from './citation.ts';
import { comparison } from './comparison.ts';
import { concord } from './concord.ts';
import { count, list, listOf, numeral } from './counting.ts';
import { digest } from './digest.ts';
import { handout } from './handout.ts';
import { help } from './help.ts';
import { overview } from './overview.ts';
import { person } from './person.ts';
import { pictures } from './pictures.ts';
import { reply } from './reply.ts';
import { said } from './said.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { verdicts } from './verdicts.ts';
import { watches } from './watches.ts';

/** The bot's own words in English. */
export const english = {
  absence,
  briefing,
  buttons,
  change,
  citation,
  comparison,
  concord,
  counting: { count, list, listOf, numeral },
  digest,
  handout,
  help,
  overview,
  person,
  pictures,
  reply,
  said,
  sources,
  timeline,
  verdicts,
  watches,
};
