import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { addAttachment } from '@renderer/data/repositories/attachments'
import { clusterYearId, editClusterYear, readClusters, removeCluster, saveCluster } from '@renderer/data/repositories/clusters'
import { SearchIndex } from '@renderer/data/search/search'
import { aCollective } from '../../support/builders'

async function office(): Promise<{ db: AppDatabase; ids: string[] }> {
  const db = new AppDatabase(`clusters-${crypto.randomUUID()}`)
  const ids = ['a', 'b', 'c']
  await act(db, 'Mẫu', async () => {
    await db.subjects.bulkAdd(ids.map((id) => aCollective({ id, name: `Thôn Mẫu ${id.toUpperCase()}` })))
  })
  return { db, ids }
}
async function withCluster() {
  const { db, ids } = await office()
  const saved = await saveCluster(db, { name: 'Cụm thôn Mẫu 1', memberIds: [...ids, ids[0]!], note: '' })
  if (!saved.ok) throw new Error('refused')
  return { db, ids, cluster: saved.value }
}

describe('clusters', () => {
  it('hold each member once and refuse units that are not on record', async () => {
    const { db, ids, cluster } = await withCluster()
    expect(cluster.memberIds).toEqual(ids)
    expect(await saveCluster(db, { name: 'Cụm', memberIds: ['gone'], note: '' })).toMatchObject({
      ok: false,
      error: { code: 'record.missing' },
    })
    expect(await saveCluster(db, { name: ' ', memberIds: [], note: '' })).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(await db.clusters.count()).toBe(1)
  })

  it('have a head of their own in each year, who is never the deputy too', async () => {
    const { db, cluster } = await withCluster()
    await editClusterYear(db, cluster, 2026, { headId: 'a', deputyId: 'b' })
    await editClusterYear(db, cluster, 2027, { headId: 'b' })
    await editClusterYear(db, cluster, 2026, { headId: 'b' })
    const read = async (year: number) => (await readClusters(db, year))[0]!.present
    expect(await read(2026)).toMatchObject({ headId: 'b', deputyId: null })
    expect(await read(2027)).toMatchObject({ headId: 'b', deputyId: null })
    expect(await read(2028)).toMatchObject({ headId: null, pact: '' })
  })

  it('go with their years and the papers attached to them, and come back whole', async () => {
    const { db, cluster } = await withCluster()
    await editClusterYear(db, cluster, 2026, { pact: 'Mỗi thôn một mô hình', signedOn: '2026-01-20' })
    const ownerId = clusterYearId(cluster.id, 2026)
    await addAttachment(db, {
      ownerId,
      title: 'Giao ước',
      fileName: 'giao-uoc.pdf',
      sha256: 'a'.repeat(64),
      bytes: 10,
      receivedOn: '2026-01-20',
    })
    await addAttachment(db, {
      ownerId: clusterYearId(cluster.id, 2027),
      title: 'Giao ước',
      fileName: 'giao-uoc-2027.pdf',
      sha256: 'b'.repeat(64),
      bytes: 10,
      receivedOn: '2027-01-20',
    })
    await removeCluster(db, cluster)
    expect([await db.clusters.count(), await db.clusterYears.count(), await db.attachments.count()]).toEqual([0, 0, 0])
    await undo(db)
    expect([await db.clusters.count(), await db.clusterYears.count(), await db.attachments.count()]).toEqual([1, 1, 2])
  })

  it('are found by name, by “cụm” and by “giao ước”', async () => {
    const { cluster } = await withCluster()
    const index = new SearchIndex()
    index.set('clusters', cluster.id, cluster)
    for (const query of ['thon mau 1', 'cum', 'giao uoc mau'])
      expect(index.find(query)).toMatchObject([{ kind: 'cluster', id: cluster.id }])
  })
})
