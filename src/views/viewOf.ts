import type { Answer, AnswerOf } from '../answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { askView } from './askView.ts';
import { briefingView } from './briefingView.ts';
import { citeView } from './citeView.ts';
import { compareView } from './compareView.ts';
import { digestView } from './digestView.ts';
import { helpView } from './helpView.ts';
import { overviewView } from './overviewView.ts';
import { quoteView } from './quoteView.ts';
import { searchView } from './searchView.ts';
import { sourceView } from './sourceView.ts';
import { timelineView } from './timelineView.ts';
import { verifyView } from './verifyView.ts';
import type { Opened, View } from './view.ts';
import { watchView } from './watchView.ts';
import { whoView } from './whoView.ts';

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
