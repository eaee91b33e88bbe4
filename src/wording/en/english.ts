import { absence } from './absence.ts';
import { access } from './access.ts';
import { adding } from './adding.ts';
import { asides } from './asides.ts';
import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { briefing } from './briefing.ts';
import { buttons } from './buttons.ts';
import { calls } from './calls.ts';
import { change } from './change.ts';
import { citation } from './citation.ts';
import { commands } from './commands.ts';
import { comparison } from './comparison.ts';
import { concord } from './concord.ts';
import { count, list, listInWords, listOf, numeral } from './counting.ts';
import { dating } from './dating.ts';
import { days } from './days.ts';
import { declared } from './declared.ts';
import { dialogue } from './dialogue.ts';
import { digest } from './digest.ts';
import { dossiers } from './dossiers.ts';
import { editing } from './editing.ts';
import { engine } from './engine.ts';
import { feedback } from './feedback.ts';
import { files } from './files.ts';
import { handout } from './handout.ts';
import { help } from './help.ts';
import { marks } from './marks.ts';
import { meaningModel } from './meaningModel.ts';
import { mentions } from './mentions.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { operating } from './operating.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { permissions } from './permissions.ts';
import { person } from './person.ts';
import { pictures } from './pictures.ts';
import { posting } from './posting.ts';
import { posts } from './posts.ts';
import { progress } from './progress.ts';
import { quotes } from './quotes.ts';
import { readingNotes } from './readingNotes.ts';
import { referenceStyles } from './referenceStyles.ts';
import { refusals } from './refusals.ts';
import { reply } from './reply.ts';
import { said } from './said.ts';
import { schedules } from './schedules.ts';
import { searching } from './searching.ts';
import { server } from './server.ts';
import { sources } from './sources.ts';
import { store } from './store.ts';
import { teamCommands } from './teamCommands.ts';
import { terminal } from './terminal.ts';
import { threads } from './threads.ts';
import { timeline } from './timeline.ts';
import { times } from './times.ts';
import { unread } from './unread.ts';
import { verdicts } from './verdicts.ts';
import { watches } from './watches.ts';

/** The bot's own words in English. */
export const english = {
  absence,
  access,
  adding,
  asides,
  ask,
  backup,
  briefing,
  buttons,
  calls,
  change,
  citation,
  commands,
  comparison,
  concord,
  counting: { count, list, listInWords, listOf, numeral },
  dating,
  days,
  declared,
  dialogue,
  digest,
  dossiers,
  engine,
  editing,
  feedback,
  files,
  handout,
  help,
  marks,
  meaningModel,
  mentions,
  moments,
  names,
  operating,
  overview,
  people,
  permissions,
  person,
  pictures,
  posting,
  posts,
  progress,
  quotes,
  readingNotes,
  refusals,
  reply,
  said,
  schedules,
  searching,
  referenceStyles,
  server,
  sources,
  store,
  teamCommands,
  terminal,
  threads,
  timeline,
  times,
  unread,
  verdicts,
  watches,
};
