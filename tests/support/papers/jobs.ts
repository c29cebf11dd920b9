import { isSentByOneself, senderOf } from '@shared/documents/kinds/dossierReturn/facts'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import { wholePaper } from '@shared/domain/case/papers'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { movementPaperKinds } from '@shared/domain/movement/paper'
import { draftPaper } from '@shared/documents/kinds/movementPaper/drafts'
import { setOf } from '@shared/documents/set'
import type { DocumentJob } from '@shared/documents/source'
import { needsCouncil } from '@shared/domain/round/rules'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { scoreBoard } from '@shared/domain/scoring/board'
import { aMovement, withAllPapers } from '../sampleCase'
import { aHistoryOf, aPosting } from '../roundDocuments'
import { agreed, aCriterion, aSheet, aTable } from '../scores'
import { gatheredOf, registrationBoard, reportRows, tasksOf, unitsOf } from './movementWork'
import type { World } from './world'

const failed = (what: string): never => {
  throw new Error(`no ${what}`)
}

/** The case voted on by ballot, with an invitation, tellers and an agenda. */
function byBallot({ awardCase, say }: World): AwardCase {
  const [held] = awardCase.meetings
  if (held === undefined) return failed('meeting')
  const meeting = {
    ...held,
    method: 'ballot' as const,
    tellerIds: held.attendance.slice(1, 3).map(({ id }) => id),
    agenda: say('Báo cáo kết quả tổng hợp\nBỏ phiếu, công bố kết quả'),
    invitation: { number: 5, issuedOn: held.heldOn },
  }
  const votes = awardCase.votes.map((vote) => {
    const against = vote.present - vote.inFavour
    const ballot = {
      issued: vote.present,
      collected: vote.present,
      valid: vote.present,
      inFavour: vote.inFavour,
      against,
      blank: 0,
      isBlankValid: true,
    }
    return { ...vote, against, ballot }
  })
  return { ...awardCase, meetings: [meeting], votes }
}

/** The case whose council was only asked in writing. */
function inWriting({ awardCase }: World): AwardCase {
  const [held] = awardCase.meetings
  if (held === undefined) return failed('meeting')
  const attendance = held.attendance.map((member) => ({ ...member, isPresent: false, hasOpinion: member.isPresent }))
  return {
    ...awardCase,
    meetings: [{ ...held, kind: 'inWriting', attendance }],
    votes: awardCase.votes.map((vote) => ({ ...vote, present: 0, written: vote.present, against: vote.present - vote.inFavour })),
  }
}

function councilJobs(world: World): DocumentJob[] {
  const { awardCase, today } = world
  if (!needsCouncil(awardCase.round)) return []
  const of = (one: AwardCase): PaperCase => minutesPaper([one], one.meetings[0] ?? failed('meeting'))
  const [balloted, written] = [of(byBallot(world)), of(inWriting(world))]
  return [
    {
      kind: 'councilFounding',
      input: { office: awardCase.office, law: awardCase.law, council: awardCase.council ?? failed('council'), today },
    },
    { kind: 'invitation', paper: balloted },
    { kind: 'ballotPaper', paper: balloted },
    { kind: 'countingMinutes', paper: balloted },
    { kind: 'minutes', paper: balloted },
    { kind: 'opinionPaper', paper: written },
    { kind: 'opinionSummary', paper: written },
  ]
}

/** Slips, reports of the first line of each kind, the summary, the posting. */
function dossierJobs({ awardCase, say, today }: World): DocumentJob[] {
  const whole = wholePaper(awardCase)
  const firsts = (['collective', 'person', 'household'] as const).flatMap(
    (kind) => whole.entries.find(({ subject }) => subject.kind === kind) ?? [],
  )
  const history = aHistoryOf(whole.entries.find(({ subject }) => subject.kind === 'person')?.subject.id ?? 'nobody')
  const returned = whole.entries.slice(0, 3).map(({ nominee, subject }) => ({
    subject,
    nominee: { ...nominee, withdrawnReason: say('chưa có báo cáo thành tích; thiếu xác nhận của đơn vị'), returnedOn: today },
  }))
  const posting = aPosting({
    place: say('Nhà văn hóa thôn Mẫu 1; bảng tin trụ sở Ủy ban nhân dân xã'),
    comments: [
      {
        id: 'c',
        on: '2026-11-28',
        from: say('ông Lê Văn Mẫu'),
        text: say('Hộ thứ ba chưa đủ điều kiện.'),
        answer: say('Đã xác minh.'),
        answeredOn: today,
      },
    ],
  })
  return [
    {
      kind: 'dossierRequest',
      input: {
        office: awardCase.office,
        law: awardCase.law,
        roundName: awardCase.round.name,
        sender: whole.entries[0] === undefined ? say('Phòng Kinh tế') : senderOf(whole.entries[0]),
        isOneself: whole.entries[0] !== undefined && isSentByOneself(whole.entries[0]),
        hasCouncil: needsCouncil(awardCase.round),
        lines: 3,
        lacks: [
          { paper: say('Biên bản bình xét của đơn vị'), of: null },
          {
            paper: say('Báo cáo thành tích (Mẫu số 05)'),
            of: [
              { award: say('Lao động tiên tiến'), names: [say('bà Nguyễn Thị Mẫu'), say('ông Trần Văn Mẫu')] },
              { award: say('Chiến sĩ thi đua cơ sở'), names: [say('bà Nguyễn Thị Mẫu')] },
            ],
          },
        ],
        lateFrom: today,
        number: null,
        issuedOn: null,
        today,
      },
    },
    { kind: 'dossierReturn', paper: { ...whole, entries: returned } },
    ...firsts.map((entry): DocumentJob => ({ kind: 'achievementReport', input: { ...whole, entries: [entry], history } })),
    { kind: 'achievementSummary', input: { ...whole, history } },
    { kind: 'postingNotice', paper: { ...whole, postings: [posting] } },
    { kind: 'postingEnd', paper: { ...whole, postings: [posting] } },
    { kind: 'postingEnd', paper: { ...whole, postings: [{ ...posting, comments: [], witnesses: [] }] } },
  ]
}

function movementJobs(world: World): DocumentJob[] {
  const { awardCase, today, say } = world
  const { office, law } = awardCase
  const movement: EmulationMovement = awardCase.movement ?? aMovement()
  const units = unitsOf(awardCase)
  const year = Number(today.slice(0, 4))
  const { day, gathered, awards } = gatheredOf(world, movement, units)
  let count = 0
  const facts = { movement, year, office, gathered: [gathered], awards, newId: () => `row-${++count}` }
  const table = aTable({
    movementId: movement.id,
    groupTitle: movement.criteriaGroups[0]?.title ?? '',
    year,
    frozenOn: today,
    criteria: [
      aCriterion({ id: 'a', text: say('Hoàn thành mục tiêu, nhiệm vụ được giao') }),
      aCriterion({ id: 'b', text: say('Cải cách hành chính') }),
    ],
    bands: [{ id: 'best', name: 'Xuất sắc', from: 90 }],
  })
  const sheets = units.map(({ id }, index) => aSheet(id, [agreed('a', 50 - (index % 9)), agreed('b', index % 5 === 4 ? null : 45)]))
  const scores = {
    office,
    law,
    today,
    movement,
    table,
    board: scoreBoard(table, [], new Map(units.map((unit) => [unit.id, unit])), sheets),
  }
  const letter = { office, law, movement, day, rows: reportRows(units, day, today), today, lateFrom: today, number: 8, issuedOn: today }
  return [
    { kind: 'plan', input: { office, movement, law } },
    { kind: 'reportReminder', input: letter },
    { kind: 'reportRequest', input: { ...letter, number: null, issuedOn: null } },
    {
      kind: 'registrationList',
      input: { office, law, today, movement, year, board: registrationBoard(awardCase, year, say), outcomes: null },
    },
    {
      kind: 'clusterPact',
      input: {
        office,
        law,
        today,
        cluster: {
          id: 'cluster',
          name: say('Khối các cơ quan, đơn vị thuộc Ủy ban nhân dân xã'),
          memberIds: units.map(({ id }) => id),
          note: '',
        },
        present: {
          id: `cluster:${year}`,
          clusterId: 'cluster',
          year,
          headId: units[0]?.id ?? null,
          deputyId: units[1]?.id ?? null,
          pact: [say('Hoàn thành 100% nhiệm vụ được giao'), say('Mỗi đơn vị có ít nhất 01 sáng kiến được công nhận')].join('\n'),
          signedOn: today,
          place: say('Hội trường Ủy ban nhân dân xã'),
        },
        members: units,
      },
    },
    { kind: 'taskList', input: { office, law, today, movement, tasks: tasksOf(world, movement) } },
    { kind: 'scoreSheet', input: scores },
    { kind: 'ranking', input: scores },
    ...movementPaperKinds.map((kind): DocumentJob => ({
      kind,
      input: { office, law, paper: { ...draftPaper(kind, facts), number: 7, issuedOn: today } },
    })),
  ]
}

/** A job of every kind that the world can make; some kinds several times, as they differ by who they are of. */
export function everyJob(world: World): DocumentJob[] {
  const whole = withAllPapers(world.awardCase)
  const reasoned = { ...whole, rulings: whole.rulings.map((row) => (row.reason === '' ? row : { ...row, reason: world.say(row.reason) })) }
  const [award] = reasoned.signed.flatMap(({ honoured }) => honoured)
  const extract: DocumentJob[] = award === undefined ? [] : [extractJob(world, award)]
  return [
    ...setOf(reasoned).flatMap(({ job, kind }) => (kind === 'plan' ? [] : [job])),
    ...councilJobs(world),
    ...dossierJobs(world),
    ...movementJobs(world),
    ...extract,
  ]
}

type Honoured = AwardCase['signed'][number]['honoured'][number]
const extractJob = ({ awardCase, say, today }: World, honoree: Honoured): DocumentJob => {
  const row = {
    ...honoree,
    id: 'award-1',
    year: Number(today.slice(0, 4)),
    roundId: 'round-1',
    prizeVnd: honoree.prize?.amountVnd ?? 0,
    decisionSymbol: '01/QĐ-UBND',
    decidedOn: today,
    decidedBy: 'Chủ tịch Ủy ban nhân dân xã Nam Sách',
    rulingId: 'decision-1',
    roundType: 'movement' as const,
    movementId: null,
    periodFrom: null,
    periodTo: null,
    level: 'commune' as const,
    unitId: null,
    gender: null,
    group: null,
    isDirectWorker: null,
    multiplier: null,
    baseSalaryVnd: null,
    corrections: [],
    voided: null,
  }
  const { nomineeId: _n, isTitle: _t, verb: _v, hasCertificate: _c, prize: _p, ...line } = row
  return {
    kind: 'extract',
    input: {
      office: awardCase.office,
      law: awardCase.law,
      awards: [line],
      purpose: say('bổ sung hồ sơ xét thăng hạng'),
      number: 12,
      issuedOn: today,
      signerId: null,
      today,
    },
  }
}
