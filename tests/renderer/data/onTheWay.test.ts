import { beforeEach, describe, expect, it, vi } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { addMovement, editMovement, readMovement } from '@renderer/data/repositories/movements'
import { EditsOnTheWay } from '@renderer/data/core/onTheWay'
import { updateRuling } from '@renderer/data/repositories/rulings'
import { recoverEdits } from '@renderer/data/repositories/typed'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { namSachMovement } from '@shared/seed/namSachMovement'

const { id } = namSachMovement
type Change = (movement: EmulationMovement) => EmulationMovement
const addGoal: Change = (now) => ({ ...now, objectives: [...now.objectives, { id: 'goal', text: 'Mục đích mẫu.' }] })
const addTheme: Change = (now) => ({ ...now, themes: [...now.themes, { id: 'theme', text: 'Chủ đề mẫu.' }] })
const lastTheme = async (db: AppDatabase) => (await readMovement(db, id))?.themes.at(-1)?.text
const labels = async (db: AppDatabase) => (await readHistory(db)).undo.map((entry) => entry.label).slice(1)

/** A page of before that was closed: its writes reach the database only while `isOpen()`. */
function pageOf(db: AppDatabase, isOpen: () => boolean): EditsOnTheWay<EmulationMovement> {
  return new EditsOnTheWay<EmulationMovement>(`so-vang.on-the-way:${db.name}/movement/${id}/before`, (label, change) =>
    isOpen() ? editMovement(db, id, label, change) : new Promise(() => undefined),
  )
}
const opened = async (): Promise<AppDatabase> => {
  const db = new AppDatabase(`on-the-way-${crypto.randomUUID()}`)
  await addMovement(db, namSachMovement, 'Thêm phong trào')
  return db
}

beforeEach(() => {
  // Local storage as browsers have it: its keys are its own properties.
  const kept = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  }) as Record<string, string>
  vi.stubGlobal('localStorage', kept)
})

describe('edits on their way to the database when the page is closed', () => {
  it('are all done at the next opening, in order and under their names, once', async () => {
    const db = await opened()
    const page = pageOf(db, () => false)
    void page.edit(namSachMovement, 'Sửa mục đích', addGoal)
    void page.edit(namSachMovement, 'Thêm chủ đề', addTheme)
    expect(await lastTheme(db)).not.toBe('Chủ đề mẫu.')
    await recoverEdits(db)
    await recoverEdits(db)
    const stored = await readMovement(db, id)
    expect(stored?.objectives).toEqual([...namSachMovement.objectives, { id: 'goal', text: 'Mục đích mẫu.' }])
    expect(stored?.themes).toEqual([...namSachMovement.themes, { id: 'theme', text: 'Chủ đề mẫu.' }])
    expect(await labels(db)).toEqual(['Sửa mục đích', 'Thêm chủ đề'])
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('are not done again where the database had finished them, and leave later work alone', async () => {
    const db = await opened()
    let isOpen = true
    const page = pageOf(db, () => isOpen)
    await page.edit(namSachMovement, 'Sửa mục đích', addGoal)
    expect(Object.keys(localStorage)).toEqual([])
    isOpen = false
    void page.edit((await readMovement(db, id))!, 'Thêm chủ đề', addTheme)
    await editMovement(db, id, 'Thêm chủ đề', addTheme)
    await recoverEdits(db)
    expect(await labels(db)).toEqual(['Sửa mục đích', 'Thêm chủ đề'])
    expect((await readMovement(db, id))?.themes.filter((theme) => theme.id === 'theme')).toHaveLength(1)
  })

  it.each([0, 1, 2])('keep what a stored edit wrote though the screen is %i reads behind it', async (behind) => {
    const db = await opened()
    let isOpen = true
    const page = pageOf(db, () => isOpen)
    const reads = [namSachMovement]
    // Each edit looks at what the one before it wrote, as the written period follows the years.
    for (const [turn, words] of ['một', 'hai', 'ba'].entries()) {
      await page.edit(reads[Math.max(0, turn - behind)]!, 'Sửa thời gian', (now) => ({ ...now, periodText: `${now.periodText} ${words}` }))
      reads.push((await readMovement(db, id))!)
    }
    isOpen = false
    void page.edit(reads[3 - behind]!, 'Sửa năm', (now) => ({
      ...now,
      toYear: 2031,
      periodText: now.periodText.endsWith('ba') ? now.periodText : 'viết lại',
    }))
    await recoverEdits(db)
    expect(await readMovement(db, id)).toMatchObject({ toYear: 2031, periodText: `${namSachMovement.periodText} một hai ba` })
  })

  it('stand beside what another window stored meanwhile', async () => {
    const db = await opened()
    void pageOf(db, () => false).edit(namSachMovement, 'Thêm chủ đề', addTheme)
    await editMovement(db, id, 'Sửa chủ đề', (now) => ({
      ...now,
      themes: now.themes.map((theme, index) => (index === 0 ? { ...theme, text: 'Sửa ở cửa sổ khác.' } : theme)),
    }))
    await recoverEdits(db)
    const themes = (await readMovement(db, id))?.themes
    expect(themes?.at(0)?.text).toBe('Sửa ở cửa sổ khác.')
    expect(themes?.at(-1)?.text).toBe('Chủ đề mẫu.')
  })

  it('of another profile stay where they are, and unreadable ones do not stop the opening', async () => {
    const [db, other] = [await opened(), await opened()]
    void pageOf(other, () => false).edit(namSachMovement, 'Thêm chủ đề', addTheme)
    localStorage.setItem(`so-vang.on-the-way:${db.name}/${id}/torn`, '[{')
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    await recoverEdits(db)
    expect(await labels(db)).toEqual([])
    await recoverEdits(other)
    expect(await lastTheme(other)).toBe('Chủ đề mẫu.')
  })
})

describe('a field of a paper left as the window closes', () => {
  const closedAt = async (db: AppDatabase, patch: Partial<Ruling>, label = 'Sửa trích yếu'): Promise<void> => {
    const ruling = (await db.rulings.get('decision'))!
    const page = new EditsOnTheWay<Ruling>(`so-vang.on-the-way:${db.name}/ruling/decision/before`, () => new Promise(() => undefined))
    void page.edit(ruling, label, (now) => ({ ...now, ...patch }))
  }
  const withDecision = async (): Promise<AppDatabase> => {
    const db = await opened()
    await act(db, 'Thêm quyết định', () => db.rulings.add(emptyRuling('decision', 'round', 'decision')))
    return db
  }

  it('is stored at the next opening, once, beside what was changed in another field', async () => {
    const db = await withDecision()
    await closedAt(db, { subject: 'Về việc khen thưởng mẫu' })
    await updateRuling(db, 'decision', 'Sửa số', { number: 7 })
    expect((await recoverEdits(db)).lost).toEqual([])
    expect(await db.rulings.get('decision')).toMatchObject({ subject: 'Về việc khen thưởng mẫu', number: 7 })
    expect(await labels(db)).toEqual(['Thêm quyết định', 'Sửa số', 'Sửa trích yếu'])
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('is told by its name when the paper was signed or taken away since, and changes nothing', async () => {
    const db = await withDecision()
    await closedAt(db, { subject: 'Chữ gõ dở' })
    await act(db, 'Ban hành', () => db.rulings.update('decision', { status: 'issued' }))
    expect((await recoverEdits(db)).lost).toEqual(['Sửa trích yếu'])
    expect(await db.rulings.get('decision')).toMatchObject({ subject: '' })
    const gone = await withDecision()
    await closedAt(gone, { subject: 'Chữ gõ dở' })
    await act(gone, 'Bỏ văn bản', () => gone.rulings.delete('decision'))
    expect((await recoverEdits(gone)).lost).toEqual(['Sửa trích yếu'])
  })

  it('is found also where an earlier version left it, without the kind of its row', async () => {
    const db = await opened()
    const page = new EditsOnTheWay<EmulationMovement>(`so-vang.on-the-way:${db.name}/${id}/before`, () => new Promise(() => undefined))
    void page.edit(namSachMovement, 'Thêm chủ đề', addTheme)
    await recoverEdits(db)
    expect(await lastTheme(db)).toBe('Chủ đề mẫu.')
  })
})
