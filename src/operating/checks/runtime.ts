import { wording } from '../../wording/catalogue.ts';
import { type Finding, fault, ok } from '../finding.ts';

const NEEDED = 24;

/** Whether Node is new enough. */
export function checkRuntime(version: string): Finding {
  const { about, runtime } = wording.operating.doctor;
  const isNew = Number(version.split('.')[0]) >= NEEDED;
  return isNew ? ok(about.node, version) : fault(about.node, runtime.tooOld(version, NEEDED), runtime.install(NEEDED));
}
