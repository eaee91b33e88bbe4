import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Health } from './health.ts';

/** Bounds in seconds: Discord waits 3 s for an acknowledgement. */
const ACKNOWLEDGEMENT_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
const ANSWER_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Most values of one label; what comes after them is counted together. */
const MOST_VALUES = 100;
const OTHER = 'other';
/** The level of errors, as pino counts. */
const ERROR = 50;
const MISQUOTATION = 'MisquotationError';

/**
 * What the bot counts, by the conventions of Prometheus: base units in the name, `_total` for what only grows. Labels are names
 * of commands, dossiers, threads and classes of errors; never of people, channels or questions.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #values = new Map<string, Set<string>>();
  readonly #acknowledgement = this.#histogram(
    'verbatim_acknowledgement_seconds',
    'Time from an interaction until Discord has taken its acknowledgement.',
    ACKNOWLEDGEMENT_BUCKETS,
  );
  readonly #answer = this.#histogram(
    'verbatim_answer_seconds',
    'Time from an interaction or a mention until it was answered.',
    ANSWER_BUCKETS,
  );
  readonly #errors = new Counter({
    name: 'verbatim_errors_total',
    help: 'Errors in the log, by the class of the error.',
    labelNames: ['kind'],
    registers: [this.#registry],
  });
  readonly #withheld = new Counter({
    name: 'verbatim_replies_withheld_total',
    help: 'Replies that the guard withheld because they would have differed from their source.',
    registers: [this.#registry],
  });
  readonly #running = this.#gauge(
    'verbatim_interactions_running',
    'Interactions and mentions that are being answered.',
  );
  readonly #gatewayUp = this.#gauge(
    'verbatim_gateway_up',
    'Whether the connection to Discord is ready, with every shard of this process.',
  );
  readonly #shardUp = this.#gauge(
    'verbatim_gateway_shard_up',
    'Whether a shard of the gateway is connected, by its number.',
    ['shard'],
  );
  readonly #databaseUp = this.#gauge('verbatim_database_up', 'Whether the database can be read.');
  readonly #workerUp = this.#gauge('verbatim_worker_up', 'Whether a worker answers.', ['worker']);
  readonly #waiting = this.#gauge('verbatim_worker_requests_waiting', 'Requests that wait for a worker.', ['worker']);
  readonly #documents = this.#gauge('verbatim_dossier_documents', 'Documents of a dossier.', ['dossier']);
  readonly #passages = this.#gauge('verbatim_dossier_passages', 'Passages of a dossier.', ['dossier']);
  readonly #unread = this.#gauge('verbatim_dossier_unread_files', 'Files of a dossier that were not read.', [
    'dossier',
  ]);

  constructor(version: string) {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge('verbatim_build_info', 'The versions that run; always 1.', ['version', 'node'])
      .labels(version, process.versions.node)
      .set(1);
  }

  /** An interaction was acknowledged after so many milliseconds. */
  acknowledged(command: string, milliseconds: number): void {
    this.#acknowledgement.labels(this.#value('command', command)).observe(milliseconds / 1000);
  }

  /** An interaction or a mention was answered after so many milliseconds. */
  answered(command: string, milliseconds: number): void {
    this.#answer.labels(this.#value('command', command)).observe(milliseconds / 1000);
  }

  /** A line of the log: its level, and the class of the error in it. */
  logged(level: number, error: string | undefined): void {
    if (level < ERROR) return;
    this.#errors.labels(this.#value('kind', error ?? OTHER)).inc();
    if (error === MISQUOTATION) this.#withheld.inc();
  }

  /** All metrics in the text format of Prometheus. */
  async text({ gateway, workers, database, dossiers, running }: Health): Promise<string> {
    this.#running.set(running);
    this.#gatewayUp.set(gateway.ok ? 1 : 0);
    this.#shardUp.reset();
    for (const { shard, ok } of gateway.shards) this.#shardUp.labels(String(shard)).set(ok ? 1 : 0);
    this.#databaseUp.set(database.ok ? 1 : 0);
    for (const [name, { ok, waiting }] of Object.entries(workers)) {
      this.#workerUp.labels(name).set(ok ? 1 : 0);
      this.#waiting.labels(name).set(waiting);
    }
    for (const gauge of [this.#documents, this.#passages, this.#unread]) gauge.reset();
    for (const { name, documents, passages, unread } of dossiers) {
      this.#documents.labels(name).set(documents);
      this.#passages.labels(name).set(passages);
      this.#unread.labels(name).set(unread);
    }
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #histogram(name: string, help: string, buckets: number[]): Histogram<'command'> {
    return new Histogram({ name, help, buckets, labelNames: ['command'], registers: [this.#registry] });
  }

  #gauge<Label extends string>(name: string, help: string, labelNames: Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  /** The value of a label. Names come from outside, so there are at most {@link MOST_VALUES} of them. */
  #value(label: string, value: string): string {
    const known = this.#values.get(label) ?? new Set();
    this.#values.set(label, known);
    if (!known.has(value) && known.size >= MOST_VALUES) return OTHER;
    known.add(value);
    return value;
  }
}
