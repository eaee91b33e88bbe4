import type { Answer, AnswerOf } from '../answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { askView } from './commands/askView.ts';
import { briefingView } from './commands/briefingView.ts';
import { citeView } from './commands/citeView.ts';
import { compareView } from './commands/compareView.ts';
import { digestView } from './commands/digestView.ts';
import { dossierView } from './commands/dossierView.ts';
import { helpView } from './commands/helpView.ts';
import { overviewView } from './commands/overviewView.ts';
import { quoteView } from './commands/quoteView.ts';
import { searchView } from './commands/searchView.ts';
import { sourceView } from './commands/sourceView.ts';
import { timelineView } from './commands/timelineView.ts';
import { verifyView } from './commands/verifyView.ts';
import { watchView } from './commands/watchView.ts';
import { whoView } from './commands/whoView.ts';
import type { Opened, View } from './model/view.ts';

type Command = Answer['command'];
type MakeView<Name extends Command> = (answer: AnswerOf<Name>, dossier: Dossier, opened: Opened) => View;

/** The view of each kind of answer: the compiler asks for the one that is missing. */
const VIEWS: { readonly [Name in Command]: MakeView<Name> } = {
  ask: askView,
  search: searchView,
  quote: quoteView,
  verify: verifyView,
  who: whoView,
  timeline: timelineView,
  compare: compareView,
  overview: overviewView,
  source: sourceView,
  cite: citeView,
  help: helpView,
  briefing: briefingView,
  watch: watchView,
  digest: digestView,
  dossier: dossierView,
};

/**
 * An answer as blocks; `opened` is the key of the result that is shown with its neighbours. The answer must have passed the
 * guard: what the dossier does not have throws.
 */
export function viewOf<Name extends Command>(
  answer: AnswerOf<Name> & { readonly command: Name },
  dossier: Dossier,
  opened: Opened = null,
): View {
  return VIEWS[answer.command](answer, dossier, opened);
}
