import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageChoice } from '../../pageData.ts';
import { useHere } from '../here.ts';
import { uploadOf } from '../server.ts';
import {
  add,
  change,
  type Draft,
  type Filled,
  fitting,
  fixedChoices,
  isEmpty,
  missing,
  remove,
  unused,
  valuesOf,
} from './commandDraft.ts';
import { COMPOSER_FIELD } from './focusComposer.ts';
import { OptionField } from './OptionField.tsx';
import { type Suggestion, Suggestions } from './Suggestions.tsx';
import { useCompletions } from './useCompletions.ts';
import { useSuggestions } from './useSuggestions.ts';

/** The name of the field for further options among the options. */
const MORE = '\u0000more';

interface CommandComposerProps {
  readonly botName: string;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft | null) => void;
  /** Gives the command up; the composer goes on with this text. */
  readonly leave: (text: string) => void;
}

/** A command with its options, filled one after another: the required ones are there, the others can be added. */
export function CommandComposer({ botName, draft, setDraft, leave }: CommandComposerProps) {
  const { view, attempt, complain } = useHere();
  const fields = useRef(new Map<string, HTMLInputElement>());
  const start = missing(draft)?.option.name ?? draft.filled.at(-1)?.option.name ?? MORE;
  const [focused, setFocused] = useState(start);
  const [wanted, setWanted] = useState<string | null>(start);
  const [moreText, setMoreText] = useState('');
  const current = draft.filled.find(({ option }) => option.name === focused);
  const { path, label } = draft.command;
  const optional = unused(draft);

  // Before the next key comes: a fast typist's letters must not get lost between two fields.
  useLayoutEffect(() => {
    if (wanted === null) return;
    (fields.current.get(wanted) ?? fields.current.get(MORE) ?? [...fields.current.values()].at(-1))?.focus();
    setWanted(null);
  }, [wanted]);

  /** The field to go to after one is filled: the next one that is wanted, else further options, else this one. */
  const next = (after: Draft, name: string): string => {
    const open = after.filled.find((each) => each.option.required === true && isEmpty(each));
    return open?.option.name ?? (unused(after).length > 0 ? MORE : name);
  };
  const choose = (filled: Filled, { name, value }: PageChoice): void => {
    const after = change(draft, filled.option.name, { text: name, value });
    setDraft(after);
    setWanted(next(after, filled.option.name));
  };
  const completions = useCompletions(path, draft, current);
  const choices = current === undefined ? undefined : fixedChoices(current.option, view.pickable);
  const isChosen = current !== undefined && current.value !== null;
  const offers =
    current === undefined || isChosen ? [] : choices === undefined ? completions : fitting(choices, current.text);
  const addOption = (option: (typeof optional)[number]): void => {
    setMoreText('');
    setDraft(add(draft, option));
    setWanted(option.name);
  };
  const entries: readonly Suggestion[] =
    current === undefined
      ? optional
          .filter(({ name, label: shown = name }) =>
            [shown, name].some((each) => each.startsWith(moreText.trim().replace(/:$/, ''))),
          )
          .map((option) => ({
            key: option.name,
            name: option.label ?? option.name,
            detail: option.description,
            take: () => addOption(option),
          }))
      : offers.map((choice) => ({
          key: String(choice.value),
          name: choice.name,
          detail: '',
          take: () => choose(current, choice),
        }));
  // What has to be chosen is chosen by Enter at once; what is free text, or may be left out, waits for an arrow.
  const mustChoose = current !== undefined && choices !== undefined && current.text.trim() !== '';
  const keys = useSuggestions(entries, mustChoose || (current === undefined && moreText !== '') ? 0 : -1);

  const send = async (): Promise<void> => {
    const open = missing(draft);
    if (open !== undefined) {
      complain(`/${path} needs “${open.option.name}”: ${open.option.description}`);
      setWanted(open.option.name);
      return;
    }
    const withFiles = draft.filled.filter(({ file }) => file !== null);
    const files = await Promise.all(
      withFiles.map(async ({ option, file }) => [option.name, file === null ? null : await uploadOf(file)] as const),
    );
    const sent = { command: path, options: valuesOf(draft, view.pickable), files: Object.fromEntries(files) };
    if (await attempt('run', sent)) leave('');
  };
  const onKey = (event: KeyboardEvent, name: string, text: string): void => {
    if (event.isComposing || keys.press(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave('');
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      stepBack(name);
    }
  };
  /** Backspace in an empty field takes its option away; at the first one, or a required one, it gives the command up. */
  const stepBack = (name: string): void => {
    const index = draft.filled.findIndex(({ option }) => option.name === name);
    const last = draft.filled.at(-1);
    if (name === MORE && last !== undefined) {
      setWanted(last.option.name);
      return;
    }
    const isOptional = draft.filled[index]?.option.required !== true;
    if (index >= 0 && isOptional) {
      setDraft(remove(draft, name));
      setWanted(draft.filled[index - 1]?.option.name ?? MORE);
    } else if (index > 0) setWanted(draft.filled[index - 1]?.option.name ?? MORE);
    else leave(`/${path}`);
  };
  const keep = (name: string) => (element: HTMLInputElement | null) => {
    if (element === null) fields.current.delete(name);
    else fields.current.set(name, element);
  };

  const title =
    current === undefined
      ? 'Further options'
      : `${current.option.label ?? current.option.name}: ${current.option.description}`;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {keys.isOpen ? (
        <Suggestions title={title} entries={entries} active={keys.active} />
      ) : (
        <p class="option-hint">
          <bdi>{current === undefined ? draft.command.description : title}</bdi>
          <span class="dim"> · Enter sends, Tab goes on, Escape gives up</span>
        </p>
      )}
      <div class="composer-line command-line">
        <span class="command-name">
          <bdi>/{label}</bdi>
          <span class="visually-hidden"> of {botName}</span>
        </span>
        {draft.filled.map((filled) => (
          <OptionField
            key={filled.option.name}
            filled={filled}
            attributes={filled.option.name === focused ? keys.attributes : { role: 'combobox', 'aria-expanded': false }}
            keep={keep(filled.option.name)}
            onFocus={() => setFocused(filled.option.name)}
            onChange={(to) => setDraft(change(draft, filled.option.name, to))}
            onKey={(event) => onKey(event, filled.option.name, filled.text)}
          />
        ))}
        {optional.length === 0 && draft.filled.length > 0 ? null : (
          <input
            {...COMPOSER_FIELD}
            class="more-options"
            dir="auto"
            ref={keep(MORE)}
            value={moreText}
            readOnly={optional.length === 0}
            aria-label={optional.length === 0 ? `/${label} takes no options; Enter sends` : 'Further options'}
            placeholder={optional.length === 0 ? '' : `+${optional.length} optional`}
            {...(focused === MORE ? keys.attributes : { role: 'combobox', 'aria-expanded': false })}
            onFocus={() => setFocused(MORE)}
            onInput={({ currentTarget }) => setMoreText(currentTarget.value)}
            onKeyDown={(event) => onKey(event, MORE, moreText)}
          />
        )}
        <button type="submit" class="button primary send">
          Send
        </button>
      </div>
    </form>
  );
}
