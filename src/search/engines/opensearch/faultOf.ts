import { errors } from '@opensearch-project/opensearch';
import { z } from 'zod';
import type { EngineFaultKind } from './engineFault.ts';

/** What is known of a failure before it is known since when it lasts. */
export interface Failure {
  readonly kind: EngineFaultKind;
  /** For the operator; without credentials. */
  readonly detail: string;
  readonly status?: number;
  /** Whether the request certainly changed nothing. */
  readonly isUnsent?: boolean;
}

const reason = z.object({ type: z.string(), reason: z.string().nullish() });
/** The body of an error. A proxy in front of OpenSearch answers with anything else. */
const errorBody = z.object({ error: reason.extend({ root_cause: z.array(reason).optional() }) });

/** Kinds by the status of the answer; {@link ofType} comes first. */
const OF_STATUS: Readonly<Record<number, EngineFaultKind>> = {
  400: 'invalid',
  401: 'refused',
  403: 'refused',
  404: 'missing',
  405: 'invalid',
  408: 'timeout',
  409: 'conflict',
  413: 'invalid',
  429: 'busy',
  500: 'busy',
  502: 'busy',
  503: 'busy',
  504: 'busy',
};

/** Kinds that the type of an error decides, whatever its status is. */
const OF_TYPE: Readonly<Record<string, EngineFaultKind>> = {
  index_not_found_exception: 'missing',
  no_shard_available_action_exception: 'partial',
  search_phase_execution_exception: 'partial',
  version_conflict_engine_exception: 'conflict',
  resource_already_exists_exception: 'conflict',
};

/** The flood stage makes an index read-only; the answer is 403 or 429, by the version of the server. */
const FLOOD = /read-only|flood.stage/iu;

/** Longest excerpt of what a server says, in characters. */
const LONGEST_DETAIL = 300;

/** What the answer of an error says, from its status and body. */
export function failureOfAnswer(status: number, body: unknown): Failure {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) {
    return { kind: OF_STATUS[status] ?? 'unreadable', detail: `the answer has the status ${status}`, status };
  }
  const { error } = parsed.data;
  const causes = [error, ...(error.root_cause ?? [])];
  const texts = causes.map((one) => `${one.type}: ${one.reason ?? ''}`);
  const detail = [...new Set(texts)].join('; ').slice(0, LONGEST_DETAIL);
  const kind = causes.flatMap((one) => ofType(one.type, one.reason ?? '', status) ?? [])[0];
  return { kind: kind ?? OF_STATUS[status] ?? 'unreadable', detail: `${detail} (${status})`, status };
}

function ofType(type: string, text: string, status: number): EngineFaultKind | undefined {
  if (type === 'cluster_block_exception') return FLOOD.test(text) ? 'full' : 'busy';
  // A query that no shard understands fails in all of them with the status 400.
  if (type === 'search_phase_execution_exception' && status < 500) return status === 429 ? 'busy' : undefined;
  return OF_TYPE[type];
}

/** What an error of the client says; undefined if it is none of its errors. */
export function failureOfError(error: unknown): Failure | undefined {
  if (error instanceof errors.ResponseError) return failureOfAnswer(error.statusCode, error.body);
  if (error instanceof errors.TimeoutError) return { kind: 'timeout', detail: 'a node does not answer' };
  if (error instanceof errors.ConnectionError) {
    const isUnsent = /\bconnect\b|getaddrinfo|certificate|altname|EPROTO/iu.test(error.message);
    return { kind: 'unreachable', detail: withAdvice(error.message), isUnsent };
  }
  if (error instanceof errors.NoLivingConnectionsError) {
    return { kind: 'unreachable', detail: 'no node can be used', isUnsent: true };
  }
  if (error instanceof errors.RequestAbortedError) return { kind: 'timeout', detail: 'the request was given up' };
  if (error instanceof errors.DeserializationError) {
    return { kind: 'unreadable', detail: 'the answer is no JSON: is OPENSEARCH_URL the address of OpenSearch?' };
  }
  return undefined;
}

/** The client keeps only the text of an error of TLS, not its code. */
function withAdvice(message: string): string {
  const isOfCertificate = /certificate|altname|self-signed/iu.test(message);
  return isOfCertificate ? `${message}; set OPENSEARCH_CA to the certificate of who signed it` : message;
}

const shards = z.object({ failed: z.number() });
const partly = z.object({ _shards: shards.optional(), timed_out: z.boolean().optional() });
const several = z.object({ responses: z.array(z.unknown()) });
const failedAnswer = z.object({ status: z.number(), error: z.unknown() });

/**
 * What is lacking in the body of a search, a count or a refresh that was answered with success: shards that failed, or a time
 * limit. Of several searches sent together, the first that failed counts. Undefined if it is whole.
 */
export function failureWithin(body: unknown): Failure | undefined {
  const many = several.safeParse(body);
  if (many.success) {
    for (const one of many.data.responses) {
      const failed = failedAnswer.safeParse(one);
      const isFailed = failed.success && failed.data.error !== undefined;
      const failure = isFailed ? failureOfAnswer(failed.data.status, one) : failureWithin(one);
      if (failure !== undefined) return failure;
    }
    return undefined;
  }
  const one = partly.safeParse(body);
  if (!one.success) return { kind: 'unreadable', detail: 'the answer has another form than expected' };
  if (one.data.timed_out === true)
    return { kind: 'partial', detail: 'the time limit ended it before all was looked at' };
  const failed = one.data._shards?.failed ?? 0;
  return failed === 0 ? undefined : { kind: 'partial', detail: `${failed} shards gave no answer` };
}
