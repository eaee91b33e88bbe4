import { useLayoutEffect, useState } from 'preact/hooks';
import { SUGGESTIONS_ID, type Suggestion, suggestionId } from './Suggestions.tsx';

/** The keys of a list whose field keeps the focus. */
export interface SuggestionKeys {
  readonly active: number;
  readonly isOpen: boolean;
  /** For the field. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  /** Acts on a key that belongs to the list; false if it is the field's own. */
  press(event: KeyboardEvent): boolean;
}

/**
 * Arrows move, Tab and Enter take, Escape closes. `first` is the entry that is active before anyone moves: 0 if one has to be taken, -1 if what was typed may be sent.
 */
export function useSuggestions(entries: readonly Suggestion[], first: 0 | -1): SuggestionKeys {
  const [active, setActive] = useState<number>(first);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const what = entries.map(({ key }) => key).join('\n');
  useLayoutEffect(() => setActive(first), [what, first]);
  const isOpen = entries.length > 0 && closedFor !== what;
  const press = (event: KeyboardEvent): boolean => {
    if (!isOpen) return false;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1;
      const from = active < 0 && step < 0 ? 0 : active;
      setActive((from + step + entries.length) % entries.length);
    } else if (key === 'Escape') {
      setClosedFor(what);
    } else if ((key === 'Enter' && !event.shiftKey) || (key === 'Tab' && !event.shiftKey)) {
      const entry = entries[active];
      if (entry === undefined) return false;
      entry.take();
    } else return false;
    event.preventDefault();
    return true;
  };
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? SUGGESTIONS_ID : undefined,
    'aria-activedescendant': isOpen && active >= 0 ? suggestionId(active) : undefined,
  };
  return { active, isOpen, attributes, press };
}
