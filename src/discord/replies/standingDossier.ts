import type { ChoiceScope, DossierChoices } from '../../keeping/dossierChoices.ts';
import type { Chosen, ChosenBy } from '../../team/dossiers/chosen.ts';
import type { Asker } from './asker.ts';

/**
 * The dossier that is asked if a request names none, of those with these names; undefined if there are several and nothing says
 * which. What is said of the thread comes before what is said of the channel, that before what is said of the server, and
 * a person's own choice before the default of the same place. A choice that is not open to the person does not count.
 */
export function standingDossier(
  choices: Pick<DossierChoices, 'at'>,
  asker: Asker,
  open: readonly string[],
): Chosen | undefined {
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  if (others.length === 0) return { dossier: first, by: 'being the only one' };
  const [named, ...alsoNamed] = open.filter((name) => asker.rights.named.includes(name));
  const chosen = (scopes: readonly Scope[]): readonly Chosen[] =>
    scopes.flatMap(({ by, ...scope }) => {
      const dossier = choices.at(scope);
      return dossier !== undefined && open.includes(dossier) ? [{ dossier, by }] : [];
    });
  const byOperator: readonly Chosen[] =
    named !== undefined && alsoNamed.length === 0 ? [{ dossier: named, by: 'the operator' }] : [];
  return [...chosen(nearScopes(asker)), ...byOperator, ...chosen(serverScopes(asker))][0];
}

interface Scope extends ChoiceScope {
  readonly by: ChosenBy;
}

/** The thread and the channel. */
function nearScopes(asker: Asker): readonly Scope[] {
  const { thread, user } = asker;
  const channel = channelOf(asker);
  const inThread: readonly Scope[] =
    thread === null
      ? []
      : [
          { place: thread, user, by: 'you in this thread' },
          { place: thread, user: null, by: 'the thread' },
        ];
  return [
    ...inThread,
    { place: channel, user, by: 'you in this channel' },
    { place: channel, user: null, by: 'the channel' },
  ];
}

/** Discord id of the channel; of a post of a forum that of the forum. */
export function channelOf({ place, channel }: Pick<Asker, 'place' | 'channel'>): string {
  return place.kind === 'guild' ? (place.channel ?? channel) : channel;
}

function serverScopes({ place }: Asker): readonly Scope[] {
  return place.kind === 'guild' ? [{ place: place.guild, user: null, by: 'the server' }] : [];
}
