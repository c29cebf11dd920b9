import { readFileSync } from 'node:fs'
import { lawBookFromV1, lawBookV1Schema } from '@shared/law/old/v1'
import { readNumber } from '@shared/law/parameters'
import { prizeOn } from '@shared/law/prize'
import { defaultBases } from '@shared/law/select'
import { thresholdOn } from '@shared/law/threshold'
import { lawBookSchema } from '@shared/law/types'
import { expect, it } from 'vitest'

const lawOf = (name: string): unknown => (JSON.parse(readFileSync(`tests/fixtures/v1/${name}/round.json`, 'utf8')) as { law: unknown }).law

it.each(['finished', 'open', 'sudden'])('reads the law book of the round file “%s” of the first version', (name) => {
  const old = lawBookV1Schema.parse(lawOf(name))
  const book = lawBookFromV1(old)
  expect(lawBookSchema.parse(book)).toEqual(book)
  const day = '2026-11-20'
  expect(prizeOn(book, 'GK_XA', 'household', day)).toMatchObject({ value: { amountVnd: 1_140_000 } })
  expect(readNumber(book, 'council.quorumShare', day)).toMatchObject({ value: { value: 2 / 3 } })
  expect(defaultBases(book, day).map(({ text }) => text)).toEqual(old.decisionBases.map(({ text }) => text))
  // The first version looked at one threshold only: its papers stay as they were.
  expect(thresholdOn(book, 'CSTDT', day)).toMatchObject({ value: { percent: 50, isAtLeast: false } })
})
