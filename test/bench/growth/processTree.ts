import { readdirSync, readFileSync } from 'node:fs';

/** Processor ticks a second, as Linux counts them for programs. */
const TICKS = 100;
const PAGE_BYTES = 4096;

/** What a process and all that it started cost. */
export interface TreeCost {
  /** CPU time in milliseconds, of ended children too; in steps of ten. */
  readonly cpuMs: number;
  /** Resident memory in bytes, added up: pages that two processes share count twice. */
  readonly residentBytes: number;
}

interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

/** The cost of a process with its threads, its children and theirs, from `/proc` of Linux. */
export function costOfTree(root: number): TreeCost {
  const children = Map.groupBy(allProcesses(), ({ parent }) => parent);
  const first = readProcess(root);
  const waiting = first === undefined ? [] : [first];
  let [ticks, pages] = [0, 0];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    ticks += one.ticks;
    pages += one.pages;
    waiting.push(...(children.get(one.pid) ?? []));
  }
  return { cpuMs: (ticks * 1000) / TICKS, residentBytes: pages * PAGE_BYTES };
}

function allProcesses(): readonly ProcessState[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? (readProcess(Number(name)) ?? []) : []));
}

/** Undefined if the process has ended. */
function readProcess(pid: number): ProcessState | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name, which may contain anything, is in parentheses. See proc_pid_stat(5); the state is field 3.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3] ?? 0);
  // User and system time, of itself and of children that were waited for.
  const ticks = field(14) + field(15) + field(16) + field(17);
  return { pid, parent: field(4), ticks, pages: field(24) };
}

/**
 * CPU time of all threads of one process so far, in milliseconds with fractions (`schedstat` counts nanoseconds). Children do
 * not count. A thread that ends takes its time with it.
 */
export function cpuOfThreads(pid: number): number {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`))
    nanoseconds += Number((readIfThere(`/proc/${pid}/task/${thread}/schedstat`) ?? '0').split(' ')[0]);
  return nanoseconds / 1e6;
}

/** Text of a file of `/proc`, or undefined if its process has ended. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
