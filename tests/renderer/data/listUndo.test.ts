import { beforeEach, describe, expect, it, vi } from 'vitest'
import { act, readHistory, setPlace } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { keepSteps } from '@renderer/data/core/onTheWay'
import { readNextTurn, redo, undo } from '@renderer/data/core/undo'
import { readCaseAt } from '@renderer/data/repositories/casesNow'
import { countUnsaved } from '@renderer/data/repositories/draftLines'
import { ListEdits } from '@renderer/data/repositories/listEdits'
import { saveList } from '@renderer/data/repositories/listSave'
import { deleteRound, openRound } from '@renderer/data/repositories/rounds'
import { recoverEdits } from '@renderer/data/repositories/typed'
import { emptyRow, isEmptyRow, type ListRow } from '@shared/domain/round/listRow'
import { afterSave, byId, mergeRows, saveOf, storedRows } from '@renderer/features/rounds/list/listState'
import { anOffice } from '../../support/builders'

let db: AppDatabase
let roundId: string
const year = 2026
let made = 0
const row = (given: Partial<ListRow> = {}): ListRow => ({ ...emptyRow(`line-${(made += 1)}`), name: 'Mẫu', kind: 'person', ...given })

beforeEach(async () => {
  // Local storage as browsers have it: its keys are its own properties.
  const kept = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  }) as Record<string, string>
  vi.stubGlobal('localStorage', kept)
  db = new AppDatabase(`list-undo-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', () => db.office.put(anOffice()))
  roundId = await openRound(db, {
    name: 'Đợt Mẫu',
    type: 'movement',
    movement: null,
    reviewKind: 'preliminary',
    phaseId: null,
    merit: '',
    today: '2026-11-22',
  })
})

/** What the screen shows, made from the database alone: what is seen after a reload. */
const screen = async (): Promise<ListRow[]> => {
  const { awardCase, drafts } = (await readCaseAt(db, roundId))!
  return mergeRows(storedRows(awardCase, new Map()), drafts, () => emptyRow('end')).slice(0, -1)
}
const texts = async (): Promise<string[]> =>
  (await screen()).map((line) => (isEmptyRow(line) ? '–' : `${line.name}/${line.birthYear}/${line.post}`))
const type = async (next: readonly ListRow[], label: string): Promise<void> => {
  const { awardCase, drafts } = (await readCaseAt(db, roundId))!
  const save = saveOf(next, { lines: byId(storedRows(awardCase, new Map())), drafts }, year)
  if (save !== null) await saveList(db, roundId, label, save)
}

describe('whatever was done in the list, sound or not', () => {
  it('is one act each, taken back and done again in its order down to the last cell', async () => {
    const states: string[][] = [await texts()]
    const step = async (label: string, change: (rows: ListRow[]) => ListRow[]): Promise<void> => {
      await type(change(await screen()), label)
      states.push(await texts())
    }
    await step('Dán 3 dòng', () => [
      row({ name: 'A Mẫu' }),
      row({ name: 'B Mẫu', birthYear: '19x5' }),
      row({ name: '', post: 'Tổ trưởng' }),
    ])
    await step('Sửa ô chưa đúng', (rows) => rows.with(1, { ...rows[1]!, birthYear: '18' }))
    await step('Chèn dòng trống', (rows) => [rows[0]!, row({ name: '', kind: '' }), ...rows.slice(1)])
    await step('Chuyển dòng', (rows) => [rows[2]!, rows[0]!, rows[1]!, rows[3]!])
    await step('Làm cho đúng', (rows) => rows.with(0, { ...rows[0]!, birthYear: '1985' }))
    await step('Làm hỏng dòng đã lưu', (rows) => rows.with(1, { ...rows[1]!, name: '' }))
    await step('Xóa dòng chưa đúng', (rows) => rows.slice(0, 3))
    const labels = (await readHistory(db)).undo.map(({ label }) => label).slice(-7)
    expect(labels[0]).toBe('Dán 3 dòng')
    for (let at = states.length - 2; at >= 0; at -= 1) {
      expect(await undo(db)).toMatchObject({ ok: true, value: { label: labels[at] } })
      expect(await texts()).toEqual(states[at])
    }
    for (const state of states.slice(1)) {
      expect(await redo(db)).toMatchObject({ ok: true })
      expect(await texts()).toEqual(state)
    }
  })

  it('is taken back even when its storing has only begun, never the act before it', async () => {
    const edits = new ListEdits(db, roundId)
    const first = row({ name: 'Đầu Mẫu' })
    void edits.store('Dòng đầu', { changed: [first], removed: [], order: null })
    void edits.store('Dòng chưa đúng', {
      changed: [],
      removed: [],
      order: null,
      drafts: [{ row: row({ name: '', post: 'x' }), after: first.id }],
    })
    expect(await undo(db)).toMatchObject({ value: { label: 'Dòng chưa đúng' } })
    expect(await undo(db)).toMatchObject({ value: { label: 'Dòng đầu' } })
    expect(await texts()).toEqual([])
  })

  it('counts as unsaved only where something stands in it, and goes and comes with its round', async () => {
    await type([row({ name: '', unit: 'Thôn Mẫu' }), row({ name: '', kind: '' }), row({ name: 'C Mẫu' })], 'Gõ')
    expect(await countUnsaved(db, roundId)).toBe(1)
    await deleteRound(db, roundId)
    expect(await countUnsaved(db, roundId)).toBe(0)
    await undo(db)
    expect(await texts()).toEqual(['//', '–', 'C Mẫu//'])
  })

  it('leads back to the screen it was done on', async () => {
    setPlace('/dot-xet/x/danh-sach')
    await type([row({ name: 'D Mẫu' })], 'Gõ tên')
    setPlace('')
    expect((await readNextTurn(db, 'undo'))?.entry).toMatchObject({ label: 'Gõ tên', place: '/dot-xet/x/danh-sach' })
    expect(await undo(db)).toMatchObject({ value: { place: '/dot-xet/x/danh-sach' } })
    expect(await redo(db)).toMatchObject({ value: { place: '/dot-xet/x/danh-sach' } })
  })

  it('is finished at the next opening when the page went in the middle of it', async () => {
    const stranded = row({ name: 'Dở Mẫu', birthYear: '198' })
    const step = {
      id: '1',
      label: 'Gõ dở',
      save: { changed: [row({ name: 'Xong Mẫu' })], removed: [], order: null, drafts: [{ row: stranded, after: null }] },
    }
    keepSteps(`so-vang.on-the-way:${db.name}/list/${roundId}/trang-da-dong`, [step])
    expect(await recoverEdits(db)).toEqual([])
    expect(await texts()).toEqual(['Dở Mẫu/198/', 'Xong Mẫu//'])
  })
})

describe('the list as it will be', () => {
  it('needs no second save', () => {
    const rows = [row({ name: 'A Mẫu' }), row({ birthYear: 'x' }), row({ name: '', kind: '' }), row({ name: 'B Mẫu' })]
    const stored = { lines: new Map<string, ListRow>(), drafts: [] }
    expect(saveOf(rows, stored, year)).not.toBeNull()
    expect(saveOf(rows, afterSave(rows, stored, year), year)).toBeNull()
  })
})
