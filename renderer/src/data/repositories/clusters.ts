import { clusterSchema, clusterYearSchema, type Cluster, type ClusterYear } from '@shared/domain/cluster/types'
import type { Subject } from '@shared/domain/subject/types'
import type { Result } from '@shared/lib/result'
import { compareNames } from '@shared/lib/text'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { refuse, sound, tryAct } from './editing'

/** Clusters and blocs by name. */
export const listClusters = async (db: AppDatabase): Promise<Cluster[]> =>
  (await db.clusters.toArray()).toSorted((a, b) => compareNames(a.name, b.name))

/** One row for a cluster and a year. */
export const clusterYearId = (clusterId: string, year: number): string => `${clusterId}:${year}`

export type ClusterNow = { readonly cluster: Cluster; readonly members: readonly Subject[]; readonly present: ClusterYear }

const blankYear = (clusterId: string, year: number): ClusterYear => ({
  id: clusterYearId(clusterId, year),
  clusterId,
  year,
  headId: null,
  deputyId: null,
  pact: '',
  signedOn: null,
  place: '',
})

/** Every cluster with its members and what is on record of a year; a year nobody wrote of is blank. */
export async function readClusters(db: AppDatabase, year: number): Promise<ClusterNow[]> {
  const clusters = await listClusters(db)
  return Promise.all(
    clusters.map(async (cluster) => {
      const [members, stored] = await Promise.all([
        readMany(db.subjects, cluster.memberIds),
        db.clusterYears.get(clusterYearId(cluster.id, year)),
      ])
      const known = members.flatMap((subject) => (subject === undefined ? [] : [subject]))
      return { cluster, members: known.toSorted((a, b) => compareNames(a.name, b.name)), present: stored ?? blankYear(cluster.id, year) }
    }),
  )
}

/** Enters or changes a cluster. Refuses with `record.invalid`, `record.missing` (a unit that is gone). */
export const saveCluster = (db: AppDatabase, draft: Omit<Cluster, 'id'> & { readonly id?: string }): Promise<Result<Cluster>> =>
  tryAct(db, `Ghi cụm, khối “${draft.name}”`, async () => {
    const row = sound(clusterSchema, { ...draft, id: draft.id ?? crypto.randomUUID(), memberIds: [...new Set(draft.memberIds)] })
    if ((await readMany(db.subjects, row.memberIds)).includes(undefined)) return refuse({ code: 'record.missing', what: 'đơn vị' })
    await db.clusters.put(row)
    return row
  })

/** Takes a cluster away, with its years and the pacts attached to them. */
export const removeCluster = (db: AppDatabase, { id, name }: Cluster): Promise<Result<null>> =>
  tryAct(db, `Bỏ cụm, khối “${name}”`, async () => {
    // A paper may be attached to a year of which nothing else is written.
    await db.attachments.where('ownerId').startsWith(`${id}:`).delete()
    await db.clusterYears.where('clusterId').equals(id).delete()
    await db.clusters.delete(id)
    return null
  })

/** What a change of a cluster's year says. */
export type YearChange = Partial<Pick<ClusterYear, 'headId' | 'deputyId' | 'pact' | 'signedOn' | 'place'>>

/** Changes the year of a cluster. Head and deputy are two. Refuses with `record.invalid`, `record.missing`. */
export const editClusterYear = (
  db: AppDatabase,
  { id, name }: Pick<Cluster, 'id' | 'name'>,
  year: number,
  change: YearChange,
  sitting?: string,
): Promise<Result<null>> =>
  tryAct(
    db,
    `Sửa cụm, khối “${name}” năm ${year}`,
    async () => {
      if ((await db.clusters.get(id)) === undefined) return refuse({ code: 'record.missing', what: 'cụm, khối' })
      const stored = (await db.clusterYears.get(clusterYearId(id, year))) ?? blankYear(id, year)
      const next = { ...stored, ...change }
      // Who becomes head is no deputy any more, and the other way round.
      const isSame = next.headId !== null && next.headId === next.deputyId
      await db.clusterYears.put(
        sound(clusterYearSchema, isSame ? { ...next, ...(change.headId === undefined ? { headId: null } : { deputyId: null }) } : next),
      )
      return null
    },
    sitting,
  )
