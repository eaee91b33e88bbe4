import type { ExportFormat } from '../../answer/exportFormat.ts';
import type { Briefing, BriefingAct, BriefingStep } from '../../dossier/briefing.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Team } from '../team.ts';
import type { BriefingAnswer, BriefingExport, BriefingList, BriefingShown } from './briefingAnswer.ts';
import { MOST_BRIEFINGS } from './limits.ts';
import { type PinName, positionOf } from './pinName.ts';
import { citationOfPin, type NewPin, pinOf } from './pinOf.ts';
import { keysAround, keysAt, keysBeside, keysOfChange } from './pinsInFocus.ts';
import { audienceOf, scopeOf } from './scope.ts';
import { listBriefings, showBriefing } from './showBriefing.ts';
import { adding, checkedName, checkedNote, closing, dropping, moving, noting, renaming, type Target } from './steps.ts';

/** What people do with the briefings of a channel. Each change is one transaction of the store. All methods throw {@link UserError} if the person can mend the request. */
export class BriefingEditor {
  readonly #open: OpenDossier;
  readonly #team: Team;

  constructor(open: OpenDossier, team: Team) {
    this.#open = open;
    this.#team = team;
  }

  /** The named briefing, or the current one. If the channel has no briefing, the answer says so. */
  show(name: string | undefined): BriefingAnswer {
    if (name === undefined && this.#store.all(this.#scope).length === 0) return this.list();
    return this.#answer(this.#named(name));
  }

  list(): BriefingList {
    const all = this.#store.all(this.#scope);
    return listBriefings(all, this.#open, all.length === 0 ? wording.editing.noneYet : undefined);
  }

  /** The named briefing, or the current one, marked for export as a file. */
  export(format: ExportFormat, name: string | undefined): BriefingExport {
    const answer = this.#answer(this.#named(name));
    if (answer.pins.length === 0) {
      throw new UserError(wording.editing.nothingToExport(answer.name));
    }
    return {
      ...answer,
      form: 'export',
      heading: wording.editing.exported(answer.name, wording.handout.forms[format], answer.pins.length),
      format,
      exportedAt: new Date(this.#team.now).toISOString(),
    };
  }

  begin(name: string | undefined): BriefingShown {
    const all = this.#store.all(this.#scope);
    if (all.length >= MOST_BRIEFINGS) {
      throw new UserError(wording.editing.tooMany(all.length, MOST_BRIEFINGS));
    }
    const briefing = this.#store.begin(this.#scope, checkedName(name ?? nameFor(all.length)), this.#by);
    return this.#answer(briefing, wording.editing.begun(briefing.name));
  }

  use(name: string): BriefingShown {
    const briefing = this.#store.choose(this.#scope, this.#named(name).id, this.#by);
    return this.#answer(briefing, wording.editing.isCurrent(briefing.name));
  }

  add(citation: string, note: string | undefined): BriefingShown {
    const pin: NewPin = pinOf(citation, checkedNote(note), this.#by.by, this.#team.now, this.#open);
    const briefing = this.#change('pin', adding(pin), nameFor);
    const at = briefing.pins.findIndex((one) => citationOfPin(one) === citationOfPin(pin));
    return this.#answer(briefing, wording.editing.pinned(at + 1, briefing.name), {
      notes: [this.#whoSees()],
      focus: keysAt(briefing, at),
    });
  }

  note(name: PinName, note: string | undefined): BriefingShown {
    const isAsSeen = (pin: { key: string; note: string }, version: number): boolean =>
      this.#seen(version)?.pins.find(({ key }) => key === pin.key)?.note === pin.note;
    const briefing = this.#change('note', noting(name, checkedNote(note), isAsSeen));
    const at = positionOf(name, briefing) + 1;
    return this.#answer(briefing, wording.editing.noted((note ?? '').trim(), at), { focus: keysAt(briefing, at - 1) });
  }

  move(name: PinName, to: Target): BriefingShown {
    const isAsSeen = (briefing: Briefing, version: number): boolean =>
      orderOf(this.#seen(version)) === orderOf(briefing);
    let from = 0;
    let key: string | undefined;
    const step = moving(name, to, isAsSeen);
    const briefing = this.#change('move', (before) => {
      const after = step(before);
      from = positionOf(name, before) + 1;
      key = before.pins[from - 1]?.key;
      return after;
    });
    const now = briefing.pins.findIndex((pin) => pin.key === key) + 1;
    return this.#answer(briefing, wording.editing.moved(from, now), { focus: keysAround(briefing, now - 1) });
  }

  drop(name: PinName): BriefingShown {
    let words = '';
    let from = 0;
    const step = dropping(name);
    const briefing = this.#change('drop', (before) => {
      const at = positionOf(name, before);
      const pin = before.pins[at];
      from = at;
      words = wording.editing.dropped(at + 1, pin === undefined ? null : citationOfPin(pin));
      return step(before);
    });
    return this.#answer(briefing, words, { focus: keysBeside(briefing, from) });
  }

  rename(name: string): BriefingShown {
    const briefing = this.#change('rename', renaming(name));
    return this.#answer(briefing, wording.editing.renamed(briefing.name), { focus: [] });
  }

  close(): BriefingList {
    const { name } = this.#change('close', closing);
    const words = wording.editing.closed(name);
    return listBriefings(this.#store.all(this.#scope), this.#open, words);
  }

  /** Takes back the last change; with `version`, only if the briefing still has this version. */
  undo(version: number | undefined): BriefingShown {
    const before = this.#store.current(this.#scope);
    const { briefing, undone } = this.#store.undo(this.#scope, this.#by, version);
    const whose = undone.by.id === this.#by.by.id ? null : undone.by.name;
    return this.#answer(briefing, wording.editing.undone(undone.what, whose), {
      focus: before === undefined ? null : keysOfChange(before, briefing),
    });
  }

  get #store() {
    return this.#team.store.briefings;
  }

  get #scope() {
    return scopeOf(this.#open, this.#team);
  }

  get #by() {
    const { user, userName, now } = this.#team;
    return { by: { id: user, name: userName }, at: now };
  }

  #change(what: BriefingAct, step: BriefingStep, begin?: (count: number) => string): Briefing {
    return this.#store.change(this.#scope, { ...this.#by, what }, step, begin);
  }

  #named(name: string | undefined): Briefing {
    const all = this.#store.all(this.#scope);
    const wanted = name?.trim().toLocaleLowerCase();
    const found = all.find((one) => (wanted === undefined ? one.isCurrent : one.name.toLocaleLowerCase() === wanted));
    if (found !== undefined) return found;
    if (name === undefined) {
      throw new UserError(all.length === 0 ? wording.editing.noneYet : wording.editing.noneOpen);
    }
    const names = all.map((one) => `“${one.name}”`).join(', ');
    throw new UserError(wording.editing.unknown(name, names));
  }

  /** The current briefing as it was at a version that someone saw. */
  #seen(version: number): Briefing | undefined {
    const current = this.#store.current(this.#scope);
    return current === undefined ? undefined : this.#store.at(current.id, version);
  }

  #answer(briefing: Briefing, did?: string, beside: Parameters<typeof showBriefing>[4] = {}): BriefingShown {
    return showBriefing(briefing, this.#open, audienceOf(this.#open, this.#team), did, beside);
  }

  #whoSees(): string {
    return wording.editing.seenBy[audienceOf(this.#open, this.#team)];
  }
}

function nameFor(count: number): string {
  return wording.editing.defaultName(count + 1);
}

function orderOf(briefing: Briefing | undefined): string | undefined {
  return briefing?.pins.map(({ key }) => key).join(' ');
}
