import { useEffect, useRef } from 'preact/hooks';

/** One entry of the list above the composer. */
export interface Suggestion {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly take: () => void;
}

/** The id of the list, for the field that it belongs to. */
export const SUGGESTIONS_ID = 'suggestions';

export function suggestionId(index: number): string {
  return `${SUGGESTIONS_ID}-${index}`;
}

interface SuggestionsProps {
  readonly title: string;
  readonly entries: readonly Suggestion[];
  /** The entry that Enter takes; -1 if Enter sends. */
  readonly active: number;
}

/** The list above the composer: commands, options, choices. The field below keeps the focus and names the active entry. */
export function Suggestions({ title, entries, active }: SuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, entries]);
  if (entries.length === 0) return null;
  return (
    <div class="suggestions">
      <div class="suggestions-title" aria-hidden="true" dir="auto">
        {title}
      </div>
      <div class="suggestions-list" role="listbox" id={SUGGESTIONS_ID} aria-label={title} ref={list}>
        {entries.map((entry, index) => (
          // The field holds the focus (aria-activedescendant); a press must not take it away.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={entry.key}
            id={suggestionId(index)}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={entry.take}
          >
            <span class="suggestion-name" dir="auto">
              {entry.name}
            </span>
            <span class="suggestion-detail" dir="auto">
              {entry.detail}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
