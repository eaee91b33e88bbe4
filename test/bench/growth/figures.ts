import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { dirname } from 'node:path';
import type { RequestKind } from '../corpus/requests.ts';
import type { Likeness } from '../same/compareAnswers.ts';
import type { MemoryPoint } from './memoryCurve.ts';
import type { Spread } from './spread.ts';

/** A cost of one step. Times are in milliseconds. */
export interface StepCost {
  readonly wallMs: number;
  /** Of the whole tree of processes. */
  readonly cpuMs: number;
}

/** A step that was ended because it took too long, or that the build cannot do. */
export type Missing = { readonly moreThanMs: number } | { readonly failed: string };

/** What requests of one kind cost in a build that has answered one like it. */
export interface KindFigures {
  readonly wall: Spread;
  readonly cpu: Spread;
  /** Wall time of the request before those that count. */
  readonly firstMs: number;
  /** Share of the requests with at least one result. */
  readonly found: number;
  /** Results in all, of all requests. */
  readonly total: number;
}

/** What reading and indexing everything costs. */
export interface ColdFigures extends StepCost {
  readonly peakMb: number;
  /** Memory over time. */
  readonly curve: readonly MemoryPoint[];
  /** What the data directory then takes on disk, in bytes, by file. */
  readonly files: Readonly<Record<string, number>>;
}

export interface ServingFigures {
  /** Ten seconds after questions of all kinds. */
  readonly steadyMb: number;
  readonly peakMb: number;
}

export interface DiscordFigures {
  /** Longest time in which the thread with Discord's connection did nothing else, in milliseconds, by phase. */
  readonly longestBlockMs: Readonly<Record<string, number>>;
  /** The same in CPU time of that thread, which other programs hardly lengthen. */
  readonly longestBusyMs: Readonly<Record<string, number>>;
  /** From an interaction to its acknowledgement, while files are read again. */
  readonly acknowledged: Spread;
  /** Interactions that were not acknowledged within Discord's three seconds. */
  readonly lost: number;
}

/** All that was measured of one build at one size. Each part is measured by itself. */
export interface SizeFigures {
  readonly start?: StepCost | Missing;
  readonly cold?: ColdFigures | Missing;
  readonly serving?: ServingFigures | Missing;
  readonly change?: StepCost | Missing;
  readonly firstWho?: StepCost | Missing;
  readonly firstSpeaker?: StepCost | Missing;
  readonly completion?: { readonly firstMs: number; readonly others: Spread } | Missing;
  readonly retrieve?: Spread | Missing;
  readonly requests?: Readonly<Partial<Record<RequestKind, KindFigures | Missing>>>;
  readonly discord?: DiscordFigures | Missing;
}

/** Bare libraries, fed with the same passages. */
export interface PeerFigures {
  readonly build: StepCost;
  readonly buildPeakMb: number;
  readonly start: StepCost;
  readonly steadyMb: number;
  readonly bytes: number;
  readonly threeTerms: Spread;
  readonly eightTerms: Spread;
}

/** All figures, by build or library and by number of passages. */
export interface Figures {
  readonly machine: string;
  readonly builds: Readonly<Record<string, Readonly<Record<string, SizeFigures>>>>;
  readonly peers: Readonly<Record<string, Readonly<Record<string, PeerFigures | Missing>>>>;
  /** How alike the answers of engines and builds are, by their names and by kind of request. */
  readonly same?: Readonly<Record<string, Readonly<Record<string, Likeness>>>>;
}

export function isMissing(figure: object): figure is Missing {
  return 'moreThanMs' in figure || 'failed' in figure;
}

/** A file of figures that grows by one part after the other, so that an interrupted run loses nothing. */
export class FiguresFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The figures so far; none if there is no file. */
  read(): Figures {
    try {
      // The file is written by this class alone.
      return JSON.parse(readFileSync(this.path, 'utf8')) as Figures;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      return { machine: machine(), builds: {}, peers: {} };
    }
  }

  /** Adds figures of a build, in the place of those of the same parts. */
  keep(build: string, passages: number, figures: SizeFigures): void {
    const all = this.read();
    const sizes = all.builds[build] ?? {};
    const before = sizes[passages] ?? {};
    const requests = { ...before.requests, ...figures.requests };
    const size: SizeFigures = { ...before, ...figures, ...(Object.keys(requests).length === 0 ? {} : { requests }) };
    this.#write({ ...all, machine: machine(), builds: { ...all.builds, [build]: { ...sizes, [passages]: size } } });
  }

  /** Adds figures of a library. */
  keepPeer(peer: string, passages: number, figures: PeerFigures | Missing): void {
    const all = this.read();
    this.#write({ ...all, peers: { ...all.peers, [peer]: { ...all.peers[peer], [passages]: figures } } });
  }

  /** Adds how alike answers are. */
  keepSame(same: NonNullable<Figures['same']>): void {
    const all = this.read();
    this.#write({ ...all, same: { ...all.same, ...same } });
  }

  #write(figures: Figures): void {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, `${JSON.stringify(figures, null, 1)}\n`);
  }
}

function machine(): string {
  const processors = cpus();
  return `${type()}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}
