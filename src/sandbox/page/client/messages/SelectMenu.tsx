import { useState } from 'preact/hooks';
import type { z } from 'zod';
import type { autoSelect, stringSelect } from '../../../schemas/componentSchema.ts';
import type { PageMessage, PagePickables } from '../../pageData.ts';
import { useHere } from '../here.ts';

/** A select menu, of a message or of a dialogue. */
export type Select = z.infer<typeof stringSelect> | z.infer<typeof autoSelect>;

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description: string | null;
  readonly isDefault: boolean;
}

const LABELS: Readonly<Record<number, string>> = {
  3: 'Make a selection',
  5: 'Select a user',
  6: 'Select a role',
  7: 'Select a user or a role',
  8: 'Select a channel',
};

function picked(select: z.infer<typeof autoSelect>, pickable: PagePickables): readonly (readonly [string, string])[] {
  const users = pickable.users.map(({ id, name }) => [id, `@${name}`] as const);
  const roles = pickable.roles.map(({ id, name }) => [id, `@${name} (role)`] as const);
  const types = select.channel_types ?? [];
  const channels = pickable.channels
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map(({ id, name }) => [id, `#${name}`] as const);
  return { 5: users, 6: roles, 7: [...users, ...roles], 8: channels }[select.type];
}

/** What a select menu offers. */
export function optionsOf(select: Select, pickable: PagePickables): readonly SelectOption[] {
  if (select.type === 3) {
    return select.options.map((option) => ({
      value: option.value,
      label: [option.emoji?.name, option.label].filter(Boolean).join(' '),
      description: option.description ?? null,
      isDefault: option.default === true,
    }));
  }
  const defaults = (select.default_values ?? []).map(({ id }) => id);
  return picked(select, pickable).map(([value, label]) => ({
    value,
    label,
    description: null,
    isDefault: defaults.includes(value),
  }));
}

export function placeholderOf(select: Select): string {
  return select.placeholder ?? LABELS[select.type] ?? 'Make a selection';
}

interface Choosing {
  readonly select: Select;
  readonly options: readonly SelectOption[];
  readonly values: readonly string[];
  readonly choose: (values: readonly string[]) => void;
  readonly name: string;
}

/** The boxes of a menu in which several may be picked. */
export function Several({ select, options, values, choose, name }: Choosing) {
  const most = select.max_values ?? 1;
  return (
    <div class="several">
      {options.map(({ value, label, description }) => (
        <label key={value} class="check" dir="auto">
          <input
            type="checkbox"
            name={name}
            checked={values.includes(value)}
            disabled={!values.includes(value) && values.length >= most}
            onChange={({ currentTarget }) =>
              choose(currentTarget.checked ? [...values, value] : values.filter((each) => each !== value))
            }
          />
          <span>
            {label}
            {description === null ? null : <span class="dim small"> {description}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

/** A menu in which one is picked. */
export function Single({ select, options, values, choose, name }: Choosing) {
  return (
    <select
      class="select"
      dir="auto"
      aria-label={name}
      disabled={select.disabled === true}
      value={values[0] ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value === '' ? [] : [currentTarget.value])}
    >
      <option value="">{placeholderOf(select)}</option>
      {options.map(({ value, label, description }) => (
        <option key={value} value={value}>
          {description === null ? label : `${label} – ${description}`}
        </option>
      ))}
    </select>
  );
}

/** A select menu in a message: one value is sent as it is picked, several when the menu is closed. */
export function SelectMenu({ component, message }: { readonly component: Select; readonly message: PageMessage }) {
  const { attempt, view } = useHere();
  const options = optionsOf(component, view.pickable);
  const defaults = options.filter(({ isDefault }) => isDefault).map(({ value }) => value);
  const [values, setValues] = useState<readonly string[]>(defaults);
  const send = (chosen: readonly string[]): Promise<boolean> =>
    attempt('select', { message: message.id, customId: component.custom_id, values: chosen });
  const name = placeholderOf(component);
  if ((component.max_values ?? 1) === 1 && component.min_values !== 0) {
    const choose = (chosen: readonly string[]): void => {
      setValues(chosen);
      if (chosen.length > 0) void send(chosen);
    };
    return <Single select={component} options={options} values={values} choose={choose} name={name} />;
  }
  return (
    <details class="select-several">
      <summary dir="auto" aria-disabled={component.disabled === true}>
        {values.length === 0
          ? name
          : options.flatMap((each) => (values.includes(each.value) ? each.label : [])).join(', ')}
      </summary>
      <Several select={component} options={options} values={values} choose={setValues} name={component.custom_id} />
      <button
        type="button"
        class="button primary"
        disabled={component.disabled === true || values.length < (component.min_values ?? 1)}
        onClick={() => void send(values)}
      >
        Choose
      </button>
    </details>
  );
}
