import type { Opened, View } from '../../views/model/view.ts';
import { viewOf } from '../../views/viewOf.ts';
import type { Answered } from './answerKept.ts';

/** An answer as blocks; `opened` is the key of the result that is shown with its neighbours. */
export function viewOfAnswered({ sealed, open, title, isWhole }: Answered, opened: Opened = null): View {
  const { answer } = sealed;
  const shown =
    isWhole === true && answer.command === 'briefing' && answer.form === 'shown' ? { ...answer, focus: null } : answer;
  const view = viewOf(shown, open.dossier, opened);
  return title === undefined ? view : { ...view, head: { ...view.head, title } };
}
