import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import type { AwardCase } from '@shared/domain/case/types'
import { documentKinds, isMovementKind, type DocumentKind } from '@shared/documents/kinds'
import { aMeeting } from '../../support/caseParts'
import { anOffice, draftParts, withAllPapers } from '../../support/sampleCase'
import { aSmallCase, composed, partOf } from '../../support/documents'
import { wordProblems } from '../../support/wordParts'

const hardNames = (subject: ReturnType<typeof aSmallCase>['nominees'][number]['subject'], index: number) => ({
  ...subject,
  name: ['Công ty <Mẫu> & "Con" {ten}', 'H’Blơi Niê Mẫu'][index % 2] ?? '',
})
const cases = {
  'an issued case': () => aSmallCase(),
  'a draft in scheme A with hard names': () =>
    aSmallCase({
      ...draftParts,
      meeting: null,
      subject: hardNames,
      nominee: (nominee) => ({ ...nominee, vote: null, achievement: 'Dòng một\nDòng hai' }),
      office: {
        style: { ...anOffice().style, sizeScheme: 'A', showParentOrgan: true, drafterInitials: 'NT.(15)' },
        advisingRoom: { ...anOffice().advisingRoom, signs: 'onBehalfOfChair' },
      },
    }),
  'a case of nobody': () => ({ ...aSmallCase(), nominees: [] }),
}

/** Papers of a meeting that a set holds only at their time. What is made from a movement is looked at beside its own tests. */
const meetingKinds = ['invitation', 'ballotPaper', 'countingMinutes'] as const
const isOfMeeting = (kind: DocumentKind): kind is (typeof meetingKinds)[number] => meetingKinds.some((one) => one === kind)
const elsewhere: readonly DocumentKind[] = [
  'councilFounding',
  'dossierRequest',
  'clusterPact',
  'dossierReturn',
  'achievementReport',
  'achievementSummary',
  'postingNotice',
  'postingEnd',
  'opinionPaper',
  'opinionSummary',
  'extract',
]
const kinds = documentKinds.filter((kind) => kind === 'plan' || (!isMovementKind(kind) && !elsewhere.includes(kind)))
async function bytesOf(kind: DocumentKind, awardCase: AwardCase): Promise<Uint8Array> {
  if (!isOfMeeting(kind)) return (await composed(kind, awardCase)).bytes
  const made = await composeDocument({ kind, paper: minutesPaper([awardCase], awardCase.meetings[0] ?? aMeeting()) })
  if (!made.ok) throw new Error(made.error.code)
  return made.value.bytes
}

describe('a file that Word opens without repairing it', () => {
  for (const [name, make] of Object.entries(cases)) {
    it.each(kinds)(`is %s of ${name}`, async (kind) => {
      expect(wordProblems(await bytesOf(kind, withAllPapers(make())))).toEqual([])
    })
  }

  it.each([
    [
      'a cell without a paragraph',
      (xml: string) => xml.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?).*?<\/w:tc>/s, '$1</w:tc>'),
      'a cell must end with a paragraph',
    ],
    ['properties out of order', (xml: string) => xml.replace(/(<w:spacing [^>]*>)(<w:ind [^>]*>)/, '$2$1'), 'stands too late or twice'],
    ['a row that lacks a cell', (xml: string) => xml.replace(/<w:tc>.*?<\/w:tc>/s, ''), 'a row does not fill'],
    ['a run inside a run', (xml: string) => xml.replace('<w:t ', '<w:r/><w:t '), 'does not belong here'],
  ])('is not one with %s', async (_what, damage, words) => {
    const { bytes } = await composed('decision', aSmallCase())
    const damaged = { ...unzipSync(bytes), 'word/document.xml': strToU8(damage(partOf(bytes, 'word/document.xml'))) }
    expect(wordProblems(zipSync(damaged, { level: 0 })).join('\n')).toContain(words)
  })
})
