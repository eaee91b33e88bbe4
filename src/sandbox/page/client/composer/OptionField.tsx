import { OPTION_TYPES } from '../../../world/optionTypes.ts';
import type { Filled } from './commandDraft.ts';
import { COMPOSER_FIELD } from './focusComposer.ts';

interface OptionFieldProps {
  readonly filled: Filled;
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  readonly keep: (element: HTMLInputElement | null) => void;
  readonly onFocus: () => void;
  readonly onChange: (to: Partial<Filled>) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const NUMBERS: readonly number[] = [OPTION_TYPES.integer, OPTION_TYPES.number];

/** Fields grow with what they hold, up to a length, in characters. */
const WIDTHS = { least: 8, most: 48 } as const;

/** One option of a command: its name and the field for its value. */
export function OptionField({ filled, attributes, keep, onFocus, onChange, onKey }: OptionFieldProps) {
  const { option, text } = filled;
  const common = {
    ...COMPOSER_FIELD,
    ref: keep,
    'aria-label': `${option.label ?? option.name}, ${option.description}${option.required === true ? ', required' : ''}`,
    onFocus,
    onKeyDown: onKey,
  };
  return (
    <span class="option">
      <span class="option-name" aria-hidden="true" dir="auto">
        {option.label ?? option.name}
      </span>
      {option.type === OPTION_TYPES.attachment ? (
        <input
          {...common}
          type="file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0] ?? null;
            onChange({ file, text: file?.name ?? '' });
          }}
        />
      ) : (
        <input
          {...common}
          {...attributes}
          type="text"
          dir="auto"
          inputMode={NUMBERS.includes(option.type) ? 'decimal' : 'text'}
          size={Math.min(WIDTHS.most, Math.max(WIDTHS.least, text.length + 1))}
          value={text}
          autoComplete="off"
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value, value: null })}
        />
      )}
    </span>
  );
}
