import { effectiveDay, proposedOf } from '../../../domain/case/honorees'
import type { Entry, PaperCase } from '../../../domain/case/types'
import type { Subject } from '../../../domain/subject/types'
import { needsPosting } from '../../../domain/round/rules'
import { noReportWords, type AwardRound } from '../../../domain/round/types'
import { readText } from '../../../law/parameters'
import { shortDate } from '../../../lib/dates'
import { awardGroups, awardingTitle } from '../../words/awards'
import { groundSentences } from '../../words/grounds'
import { dashed, paragraphs } from '../../words/issuers'
import { printedSubject } from '../../words/lines'
import { nameOfSubject } from '../../words/names'
import { committeeLine, dateText, dateline, issuerLines, linesField } from '../../words/office'
import { awardRows, initiativeSentences, ratingSentences, type HistoryPaper } from '../../words/record'
import { senderOf } from '../dossierReturn/facts'
import { typedParagraphs } from '../minutes/facts'
import type { AchievementReportFields } from './fields'
import { confirmingLines, isUnderCommittee, reporterOf } from './signing'

/**
 * The report is drafted, not written: what the office has on record stands in it, the officer's own words unchanged, and dots where only
 * the subject can say. Source of the headings: forms 04, 05, 06 and 08 of the appendix of Decree 152/2025/NĐ-CP.
 */

const dots = '……'
const blank = (said: string): string => (said === '' ? dots.repeat(3) : said)
/** A heading with the officer's own words, one paragraph each; dots where she wrote none. */
const own = (heading: string, words: string, empty = dots.repeat(3)): string[] => {
  const [first = empty, ...others] = typedParagraphs(words)
  return [`${heading}: ${first}`, ...others]
}
const wordsOf = ({ reportWords }: Entry['nominee']) => reportWords ?? noReportWords

/** The line that the report is about: its paper holds one. */
export const reportedEntry = ({ entries }: PaperCase): Entry | undefined => entries[0]

export const reportSubject = (paper: PaperCase): string => `Đề nghị ${awardingTitle(paper, awardGroups(proposedOf(paper)))}`
export const reportDateline = (paper: PaperCase): string => dateline(paper.office, dateText(null, effectiveDay(paper)))
/** Who puts the subject forward, as the heading names it; empty where nobody is known. */
const issuerName = (entry: Entry): string => {
  const { subject, nominee } = entry
  // A household is no organ: its place stands there; nor is a person of no unit.
  const isAlone = nominee.proposedBy === '' && (subject.kind === 'household' || (subject.kind === 'person' && subject.unit === ''))
  return !isAlone ? senderOf(entry) : subject.kind === 'household' ? subject.address : ''
}
/** The unit whose head the report has. */
export const reportIssuer = (paper: PaperCase): string[] => {
  const entry = reportedEntry(paper)
  if (entry === undefined) return [dots]
  const sender = issuerName(entry)
  return sender === '' ? [dots.repeat(3)] : issuerLines(paper, sender)
}
/** Whether the committee stands above the unit. */
export const hasReportParent = (paper: PaperCase): boolean => {
  const entry = reportedEntry(paper)
  return entry === undefined || isUnderCommittee(issuerName(entry), entry.subject)
}

/**
 * Which form of the appendix it is: by the round's kind, else by who is reported on. Nothing where the law book does not say, and of a posted
 * list, whose titles have forms of a decree of their own.
 */
function formNumber(paper: PaperCase): string {
  const { round, law } = paper
  if (needsPosting(round)) return ''
  const day = effectiveDay(paper)
  const read = (): ReturnType<typeof readText> | null => {
    if (round.type === 'sudden') return readText(law, 'report.form.sudden', day)
    if (round.type === 'movement') return readText(law, 'report.form.movement', day)
    if (round.type === 'service') return readText(law, 'report.form.service', day)
    const kind = reportedEntry(paper)?.subject.kind
    if (round.type === 'foreign')
      return kind === 'collective' ? readText(law, 'report.form.foreignCollective', day) : readText(law, 'report.form.foreignPerson', day)
    if (kind === 'collective') return readText(law, 'report.form.collective', day)
    return kind === 'person' ? readText(law, 'report.form.person', day) : null
  }
  const form = read()
  return form?.ok === true ? form.value.value : ''
}

const born = (subject: Subject): string => {
  if (subject.kind !== 'person') return ''
  if (subject.bornOn != null) return shortDate(subject.bornOn)
  return subject.birthYear === null ? '' : String(subject.birthYear)
}

/** Part I: who the subject is. */
function about({ nominee, subject }: Entry, type: AwardRound['type']): string[] {
  const isForeign = type === 'foreign'
  const { background, duties } = wordsOf(nominee)
  switch (subject.kind) {
    case 'person':
      return [
        `Họ và tên: ${subject.name}; giới tính: ${subject.gender === null ? dots : subject.gender === 'male' ? 'nam' : 'nữ'}`,
        `Sinh ngày, tháng, năm: ${blank(born(subject))}`,
        isForeign
          ? `Quốc tịch: ${dots.repeat(3)}; nơi cư trú: ${blank(subject.address)}`
          : `Quê quán: ${dots.repeat(3)}; nơi thường trú: ${blank(subject.address)}`,
        `Đơn vị công tác: ${blank(subject.unit)}`,
        `Chức vụ: ${blank(nominee.detail ?? subject.post)}`,
        ...own('Trình độ chuyên môn, nghiệp vụ; học hàm, học vị, danh hiệu', background),
      ]
    case 'collective':
      return [
        `Tên tập thể: ${nameOfSubject(subject)}`,
        `Địa điểm: ${blank(subject.address)}; cơ quan cấp trên: ${blank(subject.parentOrgan)}`,
        ...own('Quá trình thành lập, cơ cấu tổ chức, tổng số người', background),
        ...(isForeign ? [] : [`Tổ chức đảng, đoàn thể (không có thì ghi rõ): ${dots.repeat(3)}`]),
        ...own('Chức năng, nhiệm vụ được giao', type === 'sudden' ? '' : duties),
      ]
    case 'household':
      return [
        `Chủ hộ: ${blank(subject.headName)}`,
        `Địa chỉ: ${blank(subject.address)}`,
        `Số nhân khẩu: ${subject.memberCount === null ? dots : subject.memberCount}`,
      ]
  }
}

const partOne = { person: 'SƠ LƯỢC LÝ LỊCH', collective: 'SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH', household: 'SƠ LƯỢC VỀ GIA ĐÌNH' } as const

/** Part II: the duties, what was achieved, how the law was kept. Sudden deeds are told by time, place and deed. */
function achieved(paper: HistoryPaper, entry: Entry): string[] {
  const { nominee, subject } = entry
  const { history, movement, round } = paper
  const ratings = ratingSentences(history, subject.id)
  const works = initiativeSentences(history, subject.id, nominee.initiativeIds ?? [])
  const words = wordsOf(nominee)
  const typed = [...typedParagraphs(nominee.achievement), ...typedParagraphs(words.results)]
  const told = typed.length === 0 ? [dots.repeat(6)] : typed
  if (round.type === 'sudden')
    return [
      ...own('1. Thời gian, địa điểm, hoàn cảnh', words.duties, dots.repeat(4)),
      '2. Hành động, việc làm và kết quả:',
      ...told,
      ...own('3. Xác nhận của nơi xảy ra', words.conduct, dots.repeat(4)),
    ]
  const first =
    round.type === 'movement'
      ? own(
          `1. Phong trào thi đua${movement === null ? '' : ` “${movement.name}”`}: nội dung đã đăng ký`,
          subject.kind === 'collective' ? '' : words.duties,
        )
      : subject.kind === 'household'
        ? own('1. Việc tham gia các phong trào, cuộc vận động ở địa phương', words.duties)
        : own('1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận', subject.kind === 'collective' ? '' : words.duties)
  const third =
    subject.kind === 'household'
      ? own('3. Đóng góp công sức, đất đai, tài sản; việc chấp hành chủ trương, pháp luật', words.conduct)
      : round.type === 'foreign'
        ? own('3. Việc chấp hành pháp luật, tôn trọng phong tục, tập quán của Việt Nam', words.conduct)
        : own('3. Việc chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước; hoạt động đảng, đoàn thể', words.conduct)
  return [
    ...first,
    '2. Thành tích đạt được:',
    ...told,
    ...(works.length === 0 ? [] : dashed(works).map(({ noi_dung }) => noi_dung)),
    ...groundSentences(paper, entry).map((sentence) => `${sentence}.`),
    ...(ratings.length === 0 ? [] : ['Mức độ hoàn thành nhiệm vụ các năm:', ...dashed(ratings).map(({ noi_dung }) => noi_dung)]),
    ...third,
  ]
}

/** Facts of the report of the paper's one line. */
export const reportFacts = (paper: HistoryPaper): AchievementReportFields => {
  const entry = reportedEntry(paper)
  const kind = entry?.subject.kind ?? 'person'
  const rows = entry === undefined ? [] : awardRows(paper, entry.subject.id)
  return {
    co_quan_chu_quan: hasReportParent(paper) ? committeeLine(paper.office) : '',
    co_quan_ban_hanh: linesField(reportIssuer(paper)),
    dia_danh_ngay: reportDateline(paper),
    trich_yeu: printedSubject(paper, reportSubject(paper)),
    mau_so: formNumber(paper),
    ten_muc_mot: partOne[kind],
    so_luoc: entry === undefined ? [] : dashed(about(entry, paper.round.type)),
    thanh_tich: entry === undefined ? [] : paragraphs(achieved(paper, entry)),
    co_khen: rows.length > 0,
    khen: rows,
    chua_khen: rows.length > 0 ? '' : dots.repeat(6),
    xac_nhan: confirmingLines(paper, entry),
    nguoi_bao_cao: reporterOf(entry?.subject),
    ten_nguoi_bao_cao:
      entry?.subject.kind === 'person' ? entry.subject.name : entry?.subject.kind === 'household' ? entry.subject.headName : '',
  }
}
