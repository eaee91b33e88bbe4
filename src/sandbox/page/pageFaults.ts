import { z } from 'zod';
import { CannotDo } from '../user/userSession.ts';
import type { StandIn } from '../world/standIn.ts';

/** How much of each fault one press of the page's switchboard asks for. Times in milliseconds. */
const DOSES = { requests: 10, slowMs: 2_000, retryAfterMs: 1_500, events: 3, lateMs: 1_500, awayMs: 60_000 } as const;

const faultSchema = z.object({
  fault: z.literal([
    'slow',
    'slowAnswers',
    'rateLimit',
    'globalRateLimit',
    'serverErrors',
    'drop',
    'reconnect',
    'invalidResumable',
    'invalid',
    'repeat',
    'late',
    'reorder',
    'away',
    'revoke',
    'clear',
  ]),
});

type FaultName = z.infer<typeof faultSchema>['fault'];

const SWITCHES: { readonly [Name in FaultName]: (faults: StandIn['faults']) => void } = {
  slow: (faults) => faults.slow({ times: DOSES.requests, delay: DOSES.slowMs }),
  slowAnswers: (faults) => faults.slow({ times: DOSES.requests, delay: DOSES.slowMs, when: 'after' }),
  rateLimit: (faults) => faults.rateLimit({ times: DOSES.requests, retryAfterMs: DOSES.retryAfterMs }),
  globalRateLimit: (faults) => faults.rateLimit({ times: 2, retryAfterMs: DOSES.retryAfterMs, global: true }),
  serverErrors: (faults) => faults.serverErrors({ times: DOSES.requests, status: 503 }),
  drop: (faults) => void faults.dropSockets(),
  reconnect: (faults) => void faults.reconnect(),
  invalidResumable: (faults) => void faults.invalidSession(true),
  invalid: (faults) => void faults.invalidSession(false),
  repeat: (faults) => faults.repeatEvents({ times: DOSES.events }),
  late: (faults) => faults.delayEvents({ times: DOSES.events, delayMs: DOSES.lateMs }),
  reorder: (faults) => faults.reorderEvents({ times: 2 }),
  away: (faults) => faults.away(DOSES.awayMs),
  revoke: (faults) => faults.revokeToken(),
  clear: (faults) => faults.clear(),
};

/** Does what a switch of the page's switchboard asks for. Throws `CannotDo` for a switch that is not there. */
export function switchFault(standIn: StandIn, body: unknown): void {
  const parsed = faultSchema.safeParse(body);
  if (!parsed.success) throw new CannotDo(`there is no such fault: ${z.prettifyError(parsed.error)}`);
  SWITCHES[parsed.data.fault](standIn.faults);
  standIn.changes.announce();
}
