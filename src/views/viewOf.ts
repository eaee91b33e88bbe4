import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { askView } from './askView.ts';
import { briefingListView, briefingView } from './briefingView.ts';
import { citeView } from './citeView.ts';
import { compareView } from './compareView.ts';
import { digestView } from './digestView.ts';
import { helpView } from './helpView.ts';
import { overviewView } from './overviewView.ts';
import { quoteView } from './quoteView.ts';
import { scheduleView } from './scheduleView.ts';
import { searchView } from './searchView.ts';
import { documentsView, readingView } from './sourceView.ts';
import { timelineView } from './timelineView.ts';
import { verifyView } from './verifyView.ts';
import type { Opened, View } from './view.ts';
import { watchView } from './watchView.ts';
import { whoView } from './whoView.ts';

type MakeView = (answer: AnswerJson, dossier: Dossier, opened: Opened) => View;

const VIEWS: Readonly<Record<string, MakeView>> = {
  ask: askView,
  search: searchView,
  quote: quoteView,
  who: whoView,
  verify: verifyView,
  timeline: timelineView,
  compare: compareView,
  source: (answer, dossier, opened) =>
    answer.reading === undefined ? documentsView(answer, dossier) : readingView(answer, dossier, opened),
  cite: citeView,
  help: helpView,
  briefing: (answer, dossier) =>
    answer.briefings === undefined ? briefingView(answer, dossier) : briefingListView(answer),
  watch: watchView,
  overview: overviewView,
  digest: (answer, dossier, opened) => {
    return answer.digest === undefined ? scheduleView(answer) : digestView(answer, dossier, opened);
  },
};

/** An answer as blocks; `opened` is the key of the result that is shown with its neighbours. */
export function viewOf(answer: AnswerJson, dossier: Dossier, opened: Opened = null): View {
  const make = VIEWS[answer.command] ?? searchView;
  return make(answer, dossier, opened);
}
