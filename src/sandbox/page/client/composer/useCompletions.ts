import { useEffect, useState } from 'preact/hooks';
import type { PageChoice } from '../../pageData.ts';
import { useHere } from '../here.ts';
import { act } from '../server.ts';
import { type Draft, type Filled, valuesOf } from './commandDraft.ts';

/** A person who types on is not asked after each key. */
const PAUSE_MS = 120;

function isChoices(value: unknown): value is readonly PageChoice[] {
  return Array.isArray(value);
}

/** What the bot offers for the option that is being written, asked live as one types. */
export function useCompletions(command: string, draft: Draft, current: Filled | undefined): readonly PageChoice[] {
  const { place, view } = useHere();
  const [found, setFound] = useState<{ readonly of: string; readonly choices: readonly PageChoice[] }>({
    of: '',
    choices: [],
  });
  const focused = current?.option.autocomplete === true && current.value === null ? current.option.name : null;
  const others = Object.fromEntries(
    Object.entries(valuesOf(draft, view.pickable)).map(([name, value]) => [name, String(value)]),
  );
  const options = focused === null ? {} : { ...others, [focused]: current?.text ?? '' };
  const question = JSON.stringify([command, options, focused]);
  useEffect(() => {
    if (focused === null) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      const asked = act(place, 'completeOption', { command, options, focused });
      // A completion that fails or comes too late leaves the list empty, as at Discord; sending says what is wrong.
      asked.then(
        (choices) => !isOver && isChoices(choices) && setFound({ of: focused, choices }),
        () => !isOver && setFound({ of: focused, choices: [] }),
      );
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [question, place.user, place.channel]);
  return focused !== null && found.of === focused ? found.choices : [];
}
