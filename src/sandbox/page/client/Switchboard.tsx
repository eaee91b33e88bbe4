import { useHere } from './here.ts';
import { postSample, switchFault } from './server.ts';

interface Switch {
  readonly fault: string;
  readonly label: string;
  readonly about: string;
}

/** What the sandbox's own Discord can be made to do wrong; the doses are those of pageFaults.ts. */
const GROUPS: readonly (readonly [title: string, switches: readonly Switch[]])[] = [
  [
    'Requests',
    [
      { fault: 'slow', label: 'Slow network', about: 'the next 10 requests wait 2 s' },
      { fault: 'slowAnswers', label: 'Slow answers', about: 'the next 10 are done at once and answered 2 s later' },
      { fault: 'rateLimit', label: '429 storm', about: 'the next 10 are refused for 1.5 s' },
      { fault: 'globalRateLimit', label: 'Global 429', about: 'the next 2 are refused for all routes' },
      { fault: 'serverErrors', label: '503 burst', about: 'the next 10 fail' },
    ],
  ],
  [
    'Connection',
    [
      { fault: 'drop', label: 'Drop the socket', about: 'cut without a word; the bot may resume' },
      { fault: 'reconnect', label: 'Ask to reconnect', about: 'op 7' },
      { fault: 'invalidResumable', label: 'Invalid, resumable', about: 'op 9, true' },
      { fault: 'invalid', label: 'Invalid session', about: 'op 9, false: the bot logs in anew' },
      { fault: 'away', label: 'Away for a minute', about: 'nothing is answered at all' },
      { fault: 'revoke', label: 'Revoke the token', about: 'the bot ends, and says why' },
    ],
  ],
  [
    'Events',
    [
      { fault: 'repeat', label: 'Repeat', about: 'the next 3 come twice' },
      { fault: 'late', label: 'Delay', about: 'the next 3 come 1.5 s late' },
      { fault: 'reorder', label: 'Reorder', about: 'the next 2 change places' },
    ],
  ],
];

/** Messages that people cannot send, to try the menu of messages on; they are those of samples.ts. */
const SAMPLES = [
  { sample: 'embed', label: 'An embed', about: 'another application posts it here, by a webhook' },
  { sample: 'card', label: 'A card', about: 'the same in Components V2' },
] as const;

/** Switches for everything that goes wrong at Discord, to see how the bot bears it. */
export function Switchboard({ close }: { readonly close: () => void }) {
  const { view, place, complain } = useHere();
  const have = (done: Promise<unknown>): void => {
    done.catch((error: unknown) => complain(error instanceof Error ? error.message : String(error)));
  };
  const flip = (fault: string): void => have(switchFault(fault));
  return (
    <aside class="switchboard" aria-label="Faults">
      <header>
        <h2>Faults</h2>
        <button type="button" class="plain" aria-label="Close the switchboard" onClick={close}>
          ✕
        </button>
      </header>
      <p class="dim small">Make this Discord misbehave, and watch the bot.</p>
      {GROUPS.map(([title, switches]) => (
        <section key={title}>
          <h3>{title}</h3>
          {switches.map(({ fault, label, about }) => (
            <button key={fault} type="button" class="switch" onClick={() => flip(fault)}>
              <span>{label}</span>
              <span class="dim small">{about}</span>
            </button>
          ))}
        </section>
      ))}
      <section>
        <h3>Posts of others</h3>
        {SAMPLES.map(({ sample, label, about }) => (
          <button key={sample} type="button" class="switch" onClick={() => have(postSample(sample, place.channel))}>
            <span>{label}</span>
            <span class="dim small">{about}</span>
          </button>
        ))}
      </section>
      <section aria-live="polite">
        <h3>Switched on</h3>
        {view.faults.length === 0 ? <p class="dim small">Nothing; all is well.</p> : null}
        <ul>
          {view.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <button
          type="button"
          class="button secondary"
          disabled={view.faults.length === 0}
          onClick={() => flip('clear')}
        >
          All is well again
        </button>
      </section>
    </aside>
  );
}
