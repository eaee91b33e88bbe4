import type { OptionValue } from '../../contract/option.ts';
import type { KeptReply } from '../../keeping/replies.ts';

/** A request as it is run. It may have files in it that are not kept. */
export interface Request extends Omit<KeptReply, 'options' | 'user'> {
  readonly options: Readonly<Record<string, OptionValue>>;
}
