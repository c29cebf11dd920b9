import type { MovementPaper, MovementPaperKind, PaperSection } from '../../../domain/movement/paper'
import { plannedReviews } from '../../../domain/movement/rules'
import type { EmulationMovement } from '../../../domain/movement/types'
import type { Office } from '../../../domain/office/types'
import type { AwardCount, CriterionResults, Gathered } from '../../../domain/report/gather'
import { shortDate } from '../../../lib/dates'
import { capitalise, decapitalise } from '../../../lib/text'
import { citedPlan, citedPlanAgain, groupWho, quotedLine } from '../../words/citedPlan'
import { communeName, unitWord } from '../../words/office'
import { awardLines, exemplarLines, figureLines, planLine, registrationLines, saidLines, sentLines } from './gathered'

/** What a draft is made from. `gathered`: the movement itself first; a year's report takes every movement of the year. */
export type DraftFacts = {
  readonly movement: EmulationMovement
  readonly year: number
  readonly office: Office
  readonly gathered: readonly Gathered[]
  readonly awards: readonly AwardCount[]
  readonly newId: () => string
}
type Heading = readonly [level: PaperSection['level'], title: string, text?: string]

const named = ({ name }: EmulationMovement): string => `phong trào thi đua “${name}”`
const joinLines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')
const ofAll = (facts: DraftFacts, lines: (gathered: Gathered) => string): string => joinLines(...facts.gathered.map(lines))

const result = ({ criterion, said }: CriterionResults): Heading => [3, quotedLine(criterion), saidLines(said)]
/** Results by criterion, each as a section of its own below; where several groups reported, below their group: groups share words of criteria. */
function movementPart(gathered: Gathered, title: string): Heading[] {
  const { criteria, added } = gathered
  const groups = [...new Set(criteria.map(({ group }) => group))]
  const hasGroups = groups.length > 1
  return [
    [2, title, joinLines(sentLines(gathered), figureLines(gathered))],
    ...groups.flatMap((group): Heading[] => [
      ...(hasGroups ? [[2, `Kết quả đối với ${groupWho(group)}`] as const] : []),
      ...criteria.filter((one) => one.group === group).map(result),
    ]),
    ...(added.length === 0 ? [] : [[hasGroups ? 2 : 3, 'Kết quả khác do các đơn vị báo cáo', saidLines(added)] as const]),
  ]
}
const judgement = (facts: DraftFacts, part: string): Heading[] => [
  [1, part],
  [2, 'Ưu điểm'],
  [2, 'Tồn tại, hạn chế', ofAll(facts, ({ shortcomings }) => saidLines(shortcomings))],
  [2, 'Nguyên nhân'],
  [2, 'Bài học kinh nghiệm'],
]

function yearReport(facts: DraftFacts): Heading[] {
  const committee = `Ủy ban nhân dân ${communeName(facts.office)}`
  return [
    [1, 'Đặc điểm tình hình'],
    [1, `Kết quả công tác thi đua, khen thưởng năm ${facts.year}`],
    [2, 'Công tác lãnh đạo, chỉ đạo', ofAll(facts, (gathered) => planLine(gathered, committee, facts.movement))],
    ...facts.gathered.flatMap((gathered) => movementPart(gathered, `Kết quả ${named(gathered.movement)}`)),
    [2, 'Đăng ký thi đua và kết quả đạt được', ofAll(facts, registrationLines)],
    [2, 'Phát hiện, nhân điển hình tiên tiến', ofAll(facts, exemplarLines)],
    [2, 'Công tác khen thưởng', awardLines(facts.awards, unitWord(facts.office))],
    [2, 'Công tác sáng kiến'],
    [2, 'Hội đồng, Quỹ thi đua, khen thưởng và kiểm tra'],
    ...judgement(facts, 'Đánh giá chung'),
    [1, `Phương hướng, nhiệm vụ năm ${facts.year + 1}`],
    [1, 'Đề xuất, kiến nghị', ofAll(facts, ({ proposals }) => saidLines(proposals))],
  ]
}

function reviewReport(facts: DraftFacts, kind: 'preliminaryReport' | 'finalReport'): Heading[] {
  const committee = `Ủy ban nhân dân ${communeName(facts.office)}`
  return [
    [
      1,
      'Công tác triển khai',
      joinLines(
        ofAll(facts, (gathered) => planLine(gathered, committee, facts.movement)),
        ofAll(facts, registrationLines),
      ),
    ],
    [1, 'Kết quả thực hiện'],
    ...facts.gathered.flatMap((gathered) => movementPart(gathered, 'Kết quả theo từng nội dung, tiêu chí')),
    [2, 'Điển hình tiên tiến', ofAll(facts, exemplarLines)],
    [1, 'Công tác khen thưởng', awardLines(facts.awards, unitWord(facts.office))],
    ...judgement(facts, 'Đánh giá'),
    [1, kind === 'finalReport' ? 'Kiến nghị duy trì kết quả' : 'Nhiệm vụ giai đoạn tiếp theo'],
    [1, 'Đề xuất, kiến nghị', ofAll(facts, ({ proposals }) => saidLines(proposals))],
  ]
}

/** The forms of the review that falls into the year, as the plan lists them. */
function formsOf({ movement, year }: DraftFacts): string {
  const kind = plannedReviews(movement).find((review) => review.year === year)?.kind ?? 'annual'
  const review = movement.awards.reviews.find(({ reviewKind }) => reviewKind === kind)
  return (review?.forms ?? []).map(({ text }) => `- ${quotedLine(text)}.`).join('\n')
}
const groupLines = ({ movement }: DraftFacts): string =>
  movement.criteriaGroups
    .map(({ title, criteria: rows }) => [`${quotedLine(title)}:`, ...rows.map(({ text }) => `- ${quotedLine(text)}.`)].join('\n'))
    .join('\n')
/** Who is looked at, by the plan's groups: "Đối với các cơ quan …" names "Các cơ quan …". */
const whoIsIn = ({ movement }: DraftFacts): string =>
  movement.criteriaGroups.map(({ title }) => `- ${capitalise(groupWho(title))}.`).join('\n')
const reportLine = ({ gathered, office }: DraftFacts): string => {
  const day = gathered[0]?.day ?? null
  return day === null ? '' : `Các đơn vị gửi báo cáo kết quả về Ủy ban nhân dân ${unitWord(office)} trước ngày ${shortDate(day.lateFrom)}.`
}

function reviewPlan(facts: DraftFacts): Heading[] {
  return [
    [1, 'Mục đích, yêu cầu'],
    [2, 'Mục đích', `Đánh giá kết quả ${named(facts.movement)}; biểu dương tập thể, cá nhân, hộ gia đình có thành tích tiêu biểu.`],
    [2, 'Yêu cầu', 'Đánh giá đúng kết quả, hiệu quả, tác dụng; chỉ rõ tồn tại, hạn chế, nguyên nhân và bài học kinh nghiệm.'],
    [1, 'Nội dung, hình thức, thời gian, thành phần'],
    [2, 'Nội dung'],
    [2, 'Hình thức'],
    [2, 'Thời gian, địa điểm'],
    [2, 'Thành phần'],
    [1, 'Báo cáo', reportLine(facts)],
    [1, 'Khen thưởng', formsOf(facts)],
    [1, 'Kinh phí'],
    [1, 'Tổ chức thực hiện'],
    [2, facts.office.advisingRoom.name, 'Chủ trì tham mưu tổ chức; tổng hợp báo cáo, hồ sơ đề nghị khen thưởng.'],
    [2, 'Các cơ quan, đơn vị tham gia phong trào', 'Báo cáo kết quả, lập hồ sơ đề nghị khen thưởng gửi đúng thời hạn.'],
  ]
}

function guidance(facts: DraftFacts): Heading[] {
  return [
    [1, 'Mục đích, yêu cầu'],
    [1, 'Đối tượng bình xét', whoIsIn(facts)],
    [1, 'Tiêu chí bình xét', groupLines(facts)],
    [1, 'Hình thức, số lượng khen thưởng', formsOf(facts)],
    [1, 'Cách thức bình xét, chấm điểm'],
    [1, 'Hồ sơ, thời hạn', reportLine(facts)],
    [1, 'Tổ chức thực hiện'],
    [
      2,
      facts.office.advisingRoom.name,
      `Hướng dẫn, đôn đốc, tổng hợp kết quả bình xét trình Hội đồng Thi đua - Khen thưởng ${unitWord(facts.office)}.`,
    ],
    [
      2,
      'Các cơ quan, đơn vị tham gia phong trào',
      'Tổ chức bình xét công khai, dân chủ, đúng tiêu chí; chịu trách nhiệm về hồ sơ đề nghị.',
    ],
  ]
}

/** The short form of the guidance: who, by what, what is handed in and until when; how it is done stays with the guidance. */
function reviewNotice(facts: DraftFacts): Heading[] {
  return [
    [1, 'Đối tượng bình xét', whoIsIn(facts)],
    [1, 'Tiêu chí, hình thức khen thưởng', joinLines(criteriaCitation(facts), formsOf(facts))],
    [1, 'Hồ sơ, nơi nhận và thời hạn', reportLine(facts)],
    [1, 'Thời gian, địa điểm bình xét'],
    [
      1,
      'Trách nhiệm của các cơ quan, đơn vị',
      `Tổ chức bình xét công khai, dân chủ, đúng tiêu chí; gửi hồ sơ về ${facts.office.advisingRoom.name} để tổng hợp.`,
    ],
  ]
}
const criteriaCitation = ({ movement }: DraftFacts): string =>
  movement.criteriaGroups.length === 0 ? '' : `Tiêu chí bình xét theo ${citedPlanAgain(movement)}.`

const subjects: Record<MovementPaperKind, (facts: DraftFacts) => string> = {
  yearReport: ({ year }) => `Công tác thi đua, khen thưởng năm ${year}; phương hướng, nhiệm vụ năm ${year + 1}`,
  preliminaryReport: ({ movement }) => `Sơ kết ${named(movement)}`,
  finalReport: ({ movement }) => `Tổng kết ${named(movement)}`,
  reviewPlan: ({ movement, year }) =>
    `Tổ chức ${plannedReviews(movement).some((review) => review.kind === 'final' && review.year === year) ? 'tổng kết' : 'sơ kết'} ${named(movement)}`,
  guidance: ({ movement, year }) => `Bình xét, đề nghị khen thưởng ${named(movement)} năm ${year}`,
  reviewNotice: ({ movement, year }) => `Về việc bình xét, đề nghị khen thưởng ${named(movement)} năm ${year}`,
}
const bodies: Record<MovementPaperKind, (facts: DraftFacts) => Heading[]> = {
  yearReport,
  preliminaryReport: (facts) => reviewReport(facts, 'preliminaryReport'),
  finalReport: (facts) => reviewReport(facts, 'finalReport'),
  reviewPlan,
  guidance,
  reviewNotice,
}
const openings: Record<MovementPaperKind, string> = {
  yearReport: 'báo cáo kết quả như sau:',
  preliminaryReport: 'báo cáo kết quả như sau:',
  finalReport: 'báo cáo kết quả như sau:',
  reviewPlan: 'ban hành Kế hoạch với các nội dung sau:',
  guidance: 'hướng dẫn như sau:',
  reviewNotice: 'thông báo như sau:',
}

/** A paper's draft from what is known: headings of the outline, figures, words by unit. Nothing is made up; open headings stay open. */
export function draftPaper(kind: MovementPaperKind, facts: DraftFacts): MovementPaper {
  const { movement, office, year, newId } = facts
  return {
    id: newId(),
    movementId: movement.id,
    kind,
    year,
    number: null,
    issuedOn: null,
    subject: subjects[kind](facts),
    opening: `Thực hiện ${citedPlan(office, movement)}, Ủy ban nhân dân ${communeName(office)} ${openings[kind]}`,
    sections: bodies[kind](facts).map(([level, title, text = '']) => ({ id: newId(), level, title, text })),
    closing: kind.endsWith('Report')
      ? `Trên đây là Báo cáo ${decapitalise(subjects[kind](facts))} của Ủy ban nhân dân ${communeName(office)}.`
      : kind === 'reviewNotice'
        ? `Ủy ban nhân dân ${communeName(office)} thông báo để các cơ quan, đơn vị biết, thực hiện.`
        : '',
    recipients: [
      ...(kind.endsWith('Report') ? [`UBND ${office.upperKind === 'city' ? 'thành phố' : 'tỉnh'} ${office.upperName}`, 'Sở Nội vụ'] : []),
      `Thường trực Đảng ủy, HĐND ${unitWord(office)}`,
      `Lãnh đạo UBND ${unitWord(office)}`,
      'Các cơ quan, đơn vị tham gia phong trào',
    ].map((text) => ({ id: newId(), text })),
    fileCopy: `VT, ${office.advisingRoom.abbreviation}`,
    signerId: office.defaultSignerId,
  }
}
