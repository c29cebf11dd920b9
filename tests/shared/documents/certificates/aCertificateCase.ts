import type { AwardCase } from '@shared/domain/case/types'
import type { Office } from '@shared/domain/office/types'
import type { Nominee } from '@shared/domain/round/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import type { Subject } from '@shared/domain/subject/types'
import { seedLawBook } from '@shared/law/seed'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { aMeeting, aVote, type GivenVote } from '../../../support/caseParts'

type Given = {
  readonly subjects: readonly Subject[]
  readonly office?: Partial<Office>
  readonly decision?: Partial<Ruling>
  readonly nominee?: (index: number) => Partial<Nominee> & { readonly vote?: GivenVote }
  readonly merit?: string
}

/** A round whose list is these subjects in this order, decided on 05/12/2026 with number 12. Votes are those of one meeting. */
export const aCertificateCase = ({
  subjects,
  office = {},
  decision = {},
  nominee = () => ({}),
  merit = 'có thành tích xuất sắc trong phong trào thi đua năm 2026',
}: Given): AwardCase => {
  const meeting = aMeeting({ heldOn: null, attendance: [], chairId: null, secretaryId: null })
  const lines = subjects.map((subject, order) => {
    const { vote, ...given } = nominee(order)
    return {
      vote,
      entry: {
        subject,
        nominee: {
          id: `nominee-${order}`,
          roundId: 'round',
          order,
          subjectId: subject.id,
          awardCode: 'GK_XA',
          detail: null,
          achievement: '',
          proposedBy: '',
          rulingId: null,
          overrides: [],
          withdrawnReason: null,
          ...given,
        },
      },
    }
  })
  const votes = lines.flatMap(({ vote, entry }) => (vote === undefined ? [] : [aVote(meeting.id, entry.nominee.id, vote)]))
  return {
    format: 'so-vang.round',
    version: 2,
    office: { ...practiceOffice, ...office },
    council: null,
    movement: null,
    round: {
      id: 'round',
      name: 'Tổng kết phong trào năm 2026',
      type: 'movement',
      procedure: 'standard',
      periodFrom: null,
      periodTo: null,
      movementId: null,
      reviewKind: null,
      phaseId: null,
      merit,
      openedOn: '2026-11-01',
      submissionDueOn: null,
    },
    nominees: lines.map(({ entry }) => entry),
    meetings: votes.length === 0 ? [] : [meeting],
    votes,
    rulings: [{ ...emptyRuling('decision', 'round', 'decision'), number: 12, issuedOn: '2026-12-05', ...decision }],
    signed: [],
    law: seedLawBook,
  }
}
