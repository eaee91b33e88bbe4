import type { ClusterReport, PublishedDossier } from '../../corpus/published/clusterReport.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Finding, fault, ok, warning } from '../finding.ts';

/** The oldest version on which the tests run: its analysis takes weights of words from the entry, its scripts read them (`termFreq`). */
const NEEDED = [2, 19] as const;
const DISTRIBUTION = 'opensearch';
/** Shares of a disk: OpenSearch puts no new shard on a node above the first, and takes no writes above the second, by default. */
const DISK = { filling: 0.85, full: 0.95 } as const;

/** What is to be said of OpenSearch and of what is published there. */
export function checkCluster(report: ClusterReport): readonly Finding[] {
  const { cluster, about } = wording.operating.doctor;
  const { distribution, version, nodes, unassignedShards, indexer, dossiers } = report;
  if (!isUsable(distribution, version)) {
    const needed = NEEDED.join('.');
    return [fault(about.cluster, cluster.tooOld(distribution, version, needed), cluster.install(needed))];
  }
  return [
    ok(about.cluster, cluster.is(version, nodes)),
    ...(unassignedShards === 0 ? [] : [warning(about.cluster, cluster.unassigned(unassignedShards), cluster.addNodes)]),
    ...report.disks.flatMap(({ node, used }) => diskFindings(node, used)),
    indexer == null
      ? warning(about.published, cluster.noIndexer, cluster.startIndexer)
      : ok(about.published, cluster.indexer(indexer)),
    ...(dossiers.length === 0 ? [ok(about.published, cluster.nothing)] : dossiers.flatMap(dossierFindings)),
  ];
}

/** What is to be said if OpenSearch could not be asked. */
export function clusterFault(error: Error): Finding {
  const { about, cluster } = wording.operating.doctor;
  return fault(about.cluster, error.message, cluster.mend);
}

function isUsable(distribution: string, version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = NEEDED;
  return distribution === DISTRIBUTION && (major > neededMajor || (major === neededMajor && minor >= neededMinor));
}

function diskFindings(node: string, used: number): readonly Finding[] {
  const { about, cluster } = wording.operating.doctor;
  if (used < DISK.filling) return [];
  const say = used < DISK.full ? warning : fault;
  return [say(about.disk, cluster.diskFull(node, Math.floor(used * 100)), cluster.freeDisk)];
}

function dossierFindings(dossier: PublishedDossier): readonly Finding[] {
  const { about, cluster } = wording.operating.doctor;
  const { state, mapping, ownMapping, behind } = dossier;
  const named = cluster.dossier(dossier.name, dossier.index);
  const index = {
    green: ok(about.published, named),
    yellow: warning(about.published, cluster.yellowIndex(named), cluster.addNodes),
    red: fault(about.published, cluster.redIndex(named), cluster.findNode),
    missing: fault(about.published, cluster.missingIndex(named), cluster.isMadeAgain),
  }[state];
  return [
    index,
    ...(mapping === ownMapping
      ? []
      : [warning(about.published, cluster.otherMapping(named, mapping, ownMapping), cluster.upgradeIndexer)]),
    ...(behind === undefined ? [warning(about.published, cluster.notHere(named), cluster.waitForCopy)] : []),
    ...(behind === undefined || behind === 0
      ? []
      : [warning(about.published, cluster.behind(named, behind), cluster.waitForCopy)]),
  ];
}
