import type { AwardCase } from '@shared/domain/case/types'
import type { Office } from '@shared/domain/office/types'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import { seedLawBook } from '@shared/law/seed'
import { practiceOffice } from '@shared/seed/practiceOffice'

type Given = {
  readonly subjects: readonly Subject[]
  readonly office?: Partial<Office>
  readonly decision?: Partial<AwardRound['decision']>
  readonly nominee?: (index: number) => Partial<Nominee>
  readonly merit?: string
}

/** A round whose list is these subjects in this order, decided on 05/12/2026 with number 12. */
export const aCertificateCase = ({
  subjects,
  office = {},
  decision = {},
  nominee = () => ({}),
  merit = 'có thành tích xuất sắc trong phong trào thi đua năm 2026',
}: Given): AwardCase => ({
  format: 'so-vang.round',
  version: 1,
  office: { ...practiceOffice, ...office },
  movement: null,
  round: {
    id: 'round',
    name: 'Tổng kết phong trào năm 2026',
    type: 'movement',
    movementId: null,
    reviewKind: null,
    phaseId: null,
    merit,
    openedOn: '2026-11-01',
    submissionDueOn: null,
    submission: { number: null, issuedOn: null, addressee: '' },
    meeting: null,
    paidOn: null,
    decision: {
      number: 12,
      issuedOn: '2026-12-05',
      subject: '',
      signerId: null,
      bases: [],
      executors: '',
      recipients: [],
      status: 'draft',
      ...decision,
    },
  },
  nominees: subjects.map((subject, order) => ({
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
      vote: null,
      withdrawnReason: null,
      ...nominee(order),
    },
  })),
  registerNumbers: {},
  law: seedLawBook,
})
