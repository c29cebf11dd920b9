import { minutesFindings } from '../../../checks/papers'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/title'
import { headStyle } from '../../styles'
import { councilAbbreviation, councilIssuerLines, padded, withWordsTogether } from '../../words/office'
import { minutesFacts, minutesSubject, minutesSymbol } from './facts'
import { minutesFields } from './fields'
import { minutesTemplate } from './template'

/** Biên bản of the council's meeting. */
export const minutes: DocumentDefinition = {
  kind: 'minutes',
  title: 'Biên bản họp Hội đồng',
  schema: minutesFields,
  draw: (awardCase) => {
    const { style } = awardCase.office
    return minutesTemplate({
      head: headStyle(awardCase, {
        hasParent: true,
        issuerLines: councilIssuerLines(),
        number: minutesSymbol(awardCase),
        dateline: null,
      }),
      listPt: 12,
      subject: subjectStyle(withWordsTogether(minutesSubject(awardCase)), style.sizeScheme),
      hasInitials: style.drafterInitials !== '',
    })
  },
  fields: minutesFacts,
  fileName: ({ round }) =>
    fileNameOf(
      'Biên bản',
      round.meeting?.number == null ? 'dự thảo' : `${padded(round.meeting.number)}-BB-${councilAbbreviation}`,
      round.name,
    ),
  findings: minutesFindings,
}
