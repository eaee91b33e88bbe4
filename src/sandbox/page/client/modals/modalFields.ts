import type { ModalInput, ModalPart } from '../../../schemas/modalSchema.ts';
import type { OpenModal } from '../../../user/userSession.ts';
import type { PagePickables } from '../../pageData.ts';
import { optionsOf } from '../messages/SelectMenu.tsx';

export interface FieldPart {
  readonly kind: 'field';
  readonly label: string;
  readonly description: string | null;
  readonly field: ModalInput;
}

/** The parts of a dialogue, in order. */
export type Part = FieldPart | { readonly kind: 'text'; readonly text: string };

type Upload = { readonly filename: string; readonly contentType: string; readonly base64: string };

/** What was filled in so far. */
export interface Values {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly files: Readonly<Record<string, readonly Upload[]>>;
}

function isPart(component: unknown): component is ModalPart {
  return typeof component === 'object' && component !== null && 'type' in component;
}

/** The parts of a dialogue, which the sandbox checked when the bot opened it. */
export function fieldsOf(modal: OpenModal): readonly Part[] {
  return modal.components.filter(isPart).flatMap((part): readonly Part[] => {
    if (part.type === 10) return [{ kind: 'text', text: part.content }];
    if (part.type === 18) {
      const { label, description = null, component: field } = part;
      return [{ kind: 'field', label, description, field }];
    }
    return part.components.map((field) => ({ kind: 'field', label: field.label ?? '', description: null, field }));
  });
}

function startOf(field: ModalInput, pickable: PagePickables): string | readonly string[] | undefined {
  switch (field.type) {
    case 4:
      return field.value ?? '';
    case 19:
      return undefined;
    case 21:
    case 22:
      return field.options.filter((option) => option.default === true).map(({ value }) => value);
    case 23:
      return String(field.default === true);
    default:
      return optionsOf(field, pickable).flatMap((option) => (option.isDefault ? option.value : []));
  }
}

/** What the bot filled in. */
export function startingValues(parts: readonly Part[], pickable: PagePickables): Values {
  const fields = parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    const start = startOf(part.field, pickable);
    return start === undefined ? [] : [[part.field.custom_id, start] as const];
  });
  return { fields: Object.fromEntries(fields), files: {} };
}
