import { describe, expect, it } from 'vitest'
import { AppDatabase } from '@renderer/data/core/database'
import { readHistory } from '@renderer/data/core/acts'
import { seedPractice } from '@renderer/data/profiles/practice'
import { officeSchema } from '@shared/domain/office/types'
import { movementSchema } from '@shared/domain/movement/types'
import { subjectSchema } from '@shared/domain/subject/types'
import { nomineeSchema, roundSchema } from '@shared/domain/round/types'
import { awardSchema } from '@shared/domain/award/types'
import { signedSchema } from '@shared/domain/case/types'
import { councilSchema } from '@shared/domain/council/types'
import { meetingSchema, voteSchema } from '@shared/domain/meeting/types'
import { rulingSchema } from '@shared/domain/ruling/types'

describe('the practice profile', () => {
  it('holds valid rows only: the movement, invented people, a finished round with its register and one half-way', async () => {
    const db = new AppDatabase(`practice-${crypto.randomUUID()}`)
    await seedPractice(db)
    officeSchema.parse(await db.office.get('office'))
    for (const [schema, table] of [
      [movementSchema, db.movements],
      [subjectSchema, db.subjects],
      [roundSchema, db.rounds],
      [nomineeSchema, db.nominees],
      [awardSchema, db.awards],
      [councilSchema, db.councils],
      [meetingSchema, db.meetings],
      [voteSchema, db.votes],
      [rulingSchema, db.rulings],
      [signedSchema, db.signed],
    ] as const) {
      const rows: unknown[] = await table.toArray()
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(schema.safeParse(row)).toMatchObject({ success: true })
    }
    const decisions = (await db.rulings.toArray()).filter(({ kind }) => kind === 'decision')
    expect(decisions.map(({ status }) => status).toSorted()).toEqual(['draft', 'issued'])
    expect((await db.signed.toArray()).map(({ id }) => id)).toEqual(
      decisions.filter(({ status }) => status === 'issued').map(({ id }) => id),
    )
    expect((await db.awards.orderBy('id').toArray()).map((award) => award.prizeVnd)).toEqual([
      1_520_000, 1_520_000, 760_000, 760_000, 760_000, 1_140_000,
    ])
    expect(await readHistory(db)).toEqual({ undo: [], redo: [] })
  })
  it('marks every invented person as "Mẫu"', async () => {
    const db = new AppDatabase(`practice-${crypto.randomUUID()}`)
    await seedPractice(db)
    const people = await db.subjects.where('kind').anyOf('person', 'household').toArray()
    expect(people.filter((subject) => !subject.name.includes('Mẫu'))).toEqual([])
  })
})
