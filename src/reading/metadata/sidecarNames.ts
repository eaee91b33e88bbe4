import { basename } from 'node:path';

/** How the names of all sidecars end. */
export const SIDECAR_ENDING = '.meta.json';

/** The names that the sidecar of a file may have: `report.pdf.meta.json` belongs to one file; `report.meta.json` to any of that stem. */
export function sidecarNames(path: string): readonly string[] {
  const name = basename(path);
  const stem = name.replace(/\.[^.]+$/u, '');
  return [name + SIDECAR_ENDING, stem + SIDECAR_ENDING];
}
