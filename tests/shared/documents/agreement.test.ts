import { awardsOf } from '@shared/domain/award/rules'
import { honoreesOf, totalPrizeVnd } from '@shared/domain/case/honorees'
import { paperOfSigned } from '@shared/domain/case/papers'
import type { PaperCase } from '@shared/domain/case/types'
import { nameOnPaper } from '@shared/documents/words/names'
import { decisionFacts } from '@shared/documents/kinds/decision/facts'
import { minutesFacts } from '@shared/documents/kinds/minutes/facts'
import { paymentFacts } from '@shared/documents/kinds/paymentList/facts'
import { submissionFacts } from '@shared/documents/kinds/submission/facts'
import { formatAmount } from '@shared/lib/money'
import { expect, it } from 'vitest'
import { issued } from '../../support/caseParts'
import { hardWorld } from '../../support/papers/hard'

type Row = { readonly stt: string; readonly ten: string; readonly chuc_vu_don_vi: string }
type Lists = { readonly tap_the: readonly Row[]; readonly ca_nhan: readonly Row[]; readonly ho_gia_dinh: readonly Row[] }
const rowsOf = ({ tap_the, ca_nhan, ho_gia_dinh }: Lists): Row[] => [...tap_the, ...ca_nhan, ...ho_gia_dinh]
// A year of birth stands only where the list at hand holds a namesake.
const saidOf = ({ ten, chuc_vu_don_vi }: Row): string => `${ten.replace(/ \(sinh năm \d{4}\)$/u, '')} | ${chuc_vu_don_vi}`

const paperOf = (seed: number): PaperCase | null => {
  const { awardCase } = hardWorld(seed, { isIssued: true })
  const signed = issued(awardCase)
  const [row] = signed.signed
  return row === undefined ? null : paperOfSigned(row, awardCase.office)
}

it.each(Array.from({ length: 60 }, (_, seed) => seed + 100))('one set says one thing, case %i', (seed) => {
  const paper = paperOf(seed)
  if (paper === null) throw new Error('not signed')
  const honorees = honoreesOf(paper)
  const decision = decisionFacts(paper)
  const submission = submissionFacts(paper)
  const payment = paymentFacts(paper)

  // Who, what they are, in which order: decision, submission, minutes, payment list, register.
  const listed = rowsOf(decision)
  expect(rowsOf(submission).map(saidOf)).toEqual(listed.map(saidOf))
  expect(listed.map(({ stt }) => stt)).toEqual(honorees.map((_honoree, index) => String(index + 1)))
  const voted = new Set(minutesFacts(paper).phieu.map(saidOf))
  if (paper.meeting !== null) for (const row of listed) expect(voted).toContain(saidOf(row))
  const awards = awardsOf(paper, honorees)
  expect(awards.map(({ registerNumber }) => String(registerNumber))).toEqual(listed.map(({ stt }) => stt))
  awards.forEach((award, index) => {
    expect(listed[index]?.ten.startsWith(nameOnPaper(award))).toBe(true)
    expect(listed[index]?.chuc_vu_don_vi).toBe(award.detail)
  })

  // Sums: the rows of the payment list, its total, the decision's article, the register.
  const total = totalPrizeVnd(honorees) ?? 0
  const paid = payment.phan.flatMap(({ dong }) => dong)
  expect(paid.reduce((sum, { so_tien }) => sum + Number(so_tien.replaceAll('.', '')), 0)).toBe(total)
  expect(paid.every(({ so_tien }) => so_tien !== '0')).toBe(true)
  expect(awards.reduce((sum, { prizeVnd }) => sum + prizeVnd, 0)).toBe(total)
  expect(payment.tong_cong).toBe(formatAmount(total))
  if (total > 0) expect(decision.dieu.map(({ noi_dung }) => noi_dung).join('\n')).toContain(`${formatAmount(total)} đồng`)
  for (const row of paid) {
    const line = listed.find(({ stt }) => stt === row.stt)
    expect(line === undefined ? '' : saidOf(line)).toBe(saidOf(row))
  }

  // Number, day, giver, signer.
  expect(payment.theo_quyet_dinh).toContain(decision.so_ky_hieu)
  expect(decision.kem_theo).toContain(decision.so_ky_hieu)
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')
  for (const { decisionSymbol } of awards) expect(plain(decision.so_ky_hieu)).toBe(decisionSymbol)
  expect(payment.nguoi_ky).toBe(decision.nguoi_ky)
  expect(payment.chuc_vu_ky).toEqual(decision.chuc_vu_ky)
  const word = paper.office.unitKind === 'ward' ? 'phường' : 'xã'
  for (const text of [
    decision.dieu.map(({ noi_dung }) => noi_dung).join('\n'),
    submission.de_nghi.map(({ noi_dung }) => noi_dung).join('\n'),
  ])
    expect(text).not.toContain(`Chủ tịch Ủy ban nhân dân ${word === 'xã' ? 'phường' : 'xã'}`)
})
