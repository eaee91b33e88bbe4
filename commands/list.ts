import type { Command } from '../src/contract/command.ts';
import { ask } from './ask.ts';
import { briefing } from './briefing.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { digest } from './digest.ts';
import { dossier } from './dossier.ts';
import { helpOn } from './help.ts';
import { overview } from './overview.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { watch } from './watch.ts';
import { who } from './who.ts';

/** All but /help, which names them. */
const answering: readonly Command[] = [
  ask,
  search,
  quote,
  verify,
  who,
  timeline,
  compare,
  overview,
  briefing,
  watch,
  digest,
  dossier,
  source,
  cite,
];

/** The one list of commands: what runs, what is registered, what help shows and what the tests try. */
export const commands: readonly Command[] = [...answering, helpOn([...answering.map(({ name }) => name), 'help'])];
