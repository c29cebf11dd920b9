import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { padded } from '../../words/office'
import { invitationDateline, invitationFacts, invitationSubject, invitationSymbol } from './facts'
import { invitationFields } from './fields'

/** Giấy mời to the council's meeting. */
export const invitation: DocumentDefinition = {
  kind: 'invitation',
  source: 'meeting',
  title: 'Giấy mời họp Hội đồng',
  typeName: 'GIẤY MỜI',
  schema: invitationFields,
  draw: async (paper) =>
    (await import('./template')).invitationTemplate(
      committeeStyle(paper, {
        number: invitationSymbol(paper),
        dateline: invitationDateline(paper),
        subject: printedSubject(paper, invitationSubject(paper)),
      }),
    ),
  fields: invitationFacts,
  fileName: ({ round, meeting }) =>
    fileNameOf('Giấy mời', meeting?.invitation?.number == null ? 'dự thảo' : `${padded(meeting.invitation.number)}-GM-UBND`, round.name),
  isDraft: ({ meeting }) => meeting?.invitation?.number == null || meeting.invitation.issuedOn === null,
}
