import type { Call, Procedures } from './procedure.ts';

/** The procedures of a service that is still being opened. A call waits for it, and rejects if it cannot be opened. */
export function deferred<Service extends Procedures<Service>>(
  names: Readonly<Record<keyof Service & string, true>>,
  service: Promise<Service>,
): Service {
  const functions = Object.keys(names).map((name) => [
    name,
    async (request: never, call: Call): Promise<unknown> => {
      const procedures: ReadonlyMap<string, (request: never, call: Call) => Promise<unknown>> = new Map(
        Object.entries(await service),
      );
      call.signal.throwIfAborted();
      return procedures.get(name)?.(request, call);
    },
  ]);
  // Sound: there is a function for each name, which does what the service does.
  return Object.fromEntries(functions) as Service;
}
