import { basename, dirname, join } from 'node:path';

/**
 * Where a document's sidecar may lie, the closest first: `report.pdf.meta.json` belongs to one file, `report.meta.json`
 * to any of that stem.
 */
export function sidecarPaths(path: string): readonly string[] {
  const name = basename(path);
  const stem = name.replace(/\.[^.]+$/u, '');
  return [`${name}.meta.json`, `${stem}.meta.json`].map((sidecar) => join(dirname(path), sidecar));
}
