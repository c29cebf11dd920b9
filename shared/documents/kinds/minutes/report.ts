import { proposedOf, type Honoree } from '../../../domain/case/honorees'
import type { Entry, PaperCase } from '../../../domain/case/types'
import { wordingOf } from '../../../domain/case/wording'
import { shortDate } from '../../../lib/dates'
import { subjectKinds } from '../../../law/subjectKinds'
import { countsOrNone, namesOrCount, withdrawnOf } from '../../words/council'
import { lookedInto } from '../../words/doubts'
import { nameOfSubject } from '../../words/names'
import { countsText, padded } from '../../words/office'
import { postingSentences } from '../../words/posting'

/** What the standing body reports: dossiers received, put forward and left out, the posting, doubts that were let stand. */

/** "30 hồ sơ (06 tập thể, 20 cá nhân và 04 hộ gia đình)": a dossier for each proposal, its people counted once. */
const dossiers = (paper: PaperCase, entries: readonly Entry[]): string => {
  const subjects = entries.map(({ subject }) => subject)
  const people = wordingOf(paper) >= 4 ? [...new Map(subjects.map((subject) => [subject.id, subject])).values()] : subjects
  const counts = Object.fromEntries(subjectKinds.map((kind) => [kind, people.filter((subject) => subject.kind === kind).length]))
  const { collective = 0, person = 0, household = 0 } = counts
  const of = people.length === entries.length ? '' : 'của '
  return `${padded(entries.length)} hồ sơ${entries.length === 0 ? '' : ` (${of}${countsText({ collective, person, household })})`}`
}

const leftOut = (paper: PaperCase, entries: readonly Entry[]): string =>
  namesOrCount(
    entries.map(({ nominee: { withdrawnReason, returnedOn }, subject }) => {
      const on = returnedOn == null ? '' : `trả lại đơn vị ngày ${shortDate(returnedOn)}; `
      return `${nameOfSubject(subject, paper)} (${on}lý do: ${withdrawnReason ?? ''})`
    }),
    Number.MAX_SAFE_INTEGER,
  )

/** The paragraphs of the report. */
export function reportParagraphs(paper: PaperCase): string[] {
  const { office, entries, postings = [] } = paper
  const proposed: readonly Honoree[] = proposedOf(paper)
  const opening = `${office.advisingRoom.name}, cơ quan thường trực của Hội đồng, báo cáo kết quả tổng hợp đề nghị khen thưởng`
  if (wordingOf(paper) < 3) {
    const withdrawn = withdrawnOf(paper)
    return [
      `${opening}: ${countsOrNone(proposed)}.`,
      ...(withdrawn.length === 0 ? [] : [`Không đưa ra xét: ${namesOrCount(withdrawn.map(({ name, reason }) => `${name} (${reason})`))}.`]),
    ]
  }
  // A lower award that the meeting itself took up is no dossier that came in.
  const received = entries.filter(({ nominee }) => nominee.loweredFrom === undefined)
  const rejected = received.filter(({ nominee }) => nominee.withdrawnReason !== null)
  const eligible = received.filter(({ nominee }) => nominee.withdrawnReason === null)
  return [
    `${opening}: nhận được ${dossiers(paper, received)}; đủ điều kiện, đưa ra Hội đồng xét: ${dossiers(paper, eligible)}; không đủ điều kiện hoặc trả lại: ${dossiers(paper, rejected)}.`,
    ...(rejected.length === 0 ? [] : [`Không đưa ra xét: ${leftOut(paper, rejected)}.`]),
    ...postingSentences(postings),
    ...lookedInto(paper),
  ]
}
