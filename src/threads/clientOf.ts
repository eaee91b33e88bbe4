import type { Client, Procedures, Waiting } from './procedure.ts';

/** Has another thread run a procedure by its name. */
export type CallByName = (procedure: string, request: unknown, waiting?: Waiting) => Promise<unknown>;

/** The procedures of a service as functions that call them in another thread. `names` lists them all. */
export function clientOf<Service extends Procedures<Service>>(
  names: Readonly<Record<keyof Service & string, true>>,
  call: CallByName,
): Client<Service> {
  const functions = Object.keys(names).map((name) => [
    name,
    (request: unknown, waiting?: Waiting) => call(name, request, waiting),
  ]);
  // Sound: there is a function for each name, and the other thread runs procedures of these types.
  return Object.fromEntries(functions) as Client<Service>;
}
