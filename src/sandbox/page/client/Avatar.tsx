import { hueOf } from './colour.ts';

/** A person's first letter on a colour of their own; no picture is fetched from anywhere. */
export function Avatar({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <span class="avatar" aria-hidden="true" style={{ '--hue': String(hueOf(id)) }}>
      {name.slice(0, 1).toUpperCase()}
    </span>
  );
}
