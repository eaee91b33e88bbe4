import type { ComponentChildren } from 'preact';
import { useHere } from '../here.ts';
import { optionsOf, type Select, Several, Single } from '../messages/SelectMenu.tsx';
import { uploadOf } from '../server.ts';
import type { FieldPart, Values } from './modalFields.ts';

interface FieldProps {
  readonly part: FieldPart;
  readonly values: Values;
  readonly set: (change: (before: Values) => Partial<Values>) => void;
}

const PARAGRAPH = 2;

/** The type of a field that is a single box to tick. */
const BOX = 23;

function isSelect(field: FieldPart['field']): field is Select & FieldPart['field'] {
  return [3, 5, 6, 7, 8].includes(field.type);
}

interface TickProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly required?: boolean;
  readonly change: (isChecked: boolean) => void;
  readonly children: ComponentChildren;
}

function Tick({ kind, name, checked, required = false, change, children }: TickProps) {
  return (
    <label class="check" dir="auto">
      <input
        type={kind}
        name={name}
        checked={checked}
        required={required}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** The field itself, without its label. */
function Field({ part: { field, label }, values, set }: FieldProps) {
  const { view } = useHere();
  const id = field.custom_id;
  const given = [values.fields[id] ?? []].flat();
  const fill = (to: string | readonly string[]): void => set((before) => ({ fields: { ...before.fields, [id]: to } }));
  if (isSelect(field)) {
    const options = optionsOf(field, view.pickable);
    const Chooser = (field.max_values ?? 1) > 1 ? Several : Single;
    return <Chooser select={field} options={options} values={given} choose={fill} name={label} />;
  }
  switch (field.type) {
    case 4: {
      const common = {
        id,
        dir: 'auto' as const,
        value: given[0] ?? '',
        placeholder: field.placeholder ?? '',
        required: field.required !== false,
        minLength: field.min_length,
        maxLength: field.max_length,
      };
      return field.style === PARAGRAPH ? (
        <textarea {...common} rows={4} onInput={({ currentTarget }) => fill(currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={({ currentTarget }) => fill(currentTarget.value)} />
      );
    }
    case 19:
      return (
        <input
          id={id}
          type="file"
          required={field.required !== false}
          multiple={(field.max_values ?? 1) > 1}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            void Promise.all(chosen.map(uploadOf)).then((files) =>
              set((before) => ({ files: { ...before.files, [id]: files } })),
            );
          }}
        />
      );
    case 23:
      return (
        <Tick kind="checkbox" name={id} checked={given[0] === 'true'} change={(isChecked) => fill(String(isChecked))}>
          {label}
        </Tick>
      );
    default: {
      const isRadio = field.type === 21;
      return (
        <div class="several">
          {field.options.map(({ value, label: text, description }) => (
            <Tick
              key={value}
              kind={isRadio ? 'radio' : 'checkbox'}
              name={id}
              checked={given.includes(value)}
              required={isRadio && field.required !== false}
              change={(isChecked) => {
                const others = isRadio ? [] : given.filter((each) => each !== value);
                fill(isChecked ? [...others, value] : others);
              }}
            >
              {text}
              {description == null ? null : <span class="dim small"> {description}</span>}
            </Tick>
          ))}
        </div>
      );
    }
  }
}

/** One field of a dialogue with its label. */
export function ModalField(props: FieldProps) {
  const { field, label, description } = props.part;
  const isRequired = field.type !== BOX && field.required !== false;
  const hasOwnLabel = field.type === 4 || field.type === 19;
  const caption = (
    <>
      {label}
      {isRequired ? (
        <span class="required" title="required">
          {' '}
          *
        </span>
      ) : null}
    </>
  );
  return (
    <fieldset class="modal-field" aria-label={label}>
      {hasOwnLabel ? (
        <label class="modal-label" dir="auto" for={field.custom_id}>
          {caption}
        </label>
      ) : null}
      {/* A box carries its label itself. */}
      {hasOwnLabel || field.type === BOX ? null : (
        <div class="modal-label" dir="auto">
          {caption}
        </div>
      )}
      {description === null ? null : (
        <p class="dim small" dir="auto">
          {description}
        </p>
      )}
      <Field {...props} />
    </fieldset>
  );
}
