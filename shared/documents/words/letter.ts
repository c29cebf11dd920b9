import type { Office } from '../../domain/office/types'
import { blankLongDate, longDate, yearOf, type CalendarDate } from '../../lib/dates'
import {
  chairPosts,
  committeeIssuerLines,
  dateline,
  letterSubjectText,
  linesField,
  postLines,
  signerOf,
  symbolOf,
  unitWord,
  upperCommitteeLine,
} from './office'
import { recipientFacts } from './recipients'

/** What the frame of a letter (công văn) of the committee is made from. `today` gives the year of one that has no day yet. */
export type Letter = {
  readonly office: Office
  readonly number: number | null
  readonly issuedOn: CalendarDate | null
  readonly today: CalendarDate
}

export const letterSymbol = ({ office, number }: Letter): string => symbolOf(number, 'UBND', office.advisingRoom.abbreviation)
export const letterDateline = ({ office, issuedOn, today }: Letter): string =>
  dateline(office, issuedOn === null ? blankLongDate({ month: null, year: yearOf(today) }) : longDate(issuedOn))

/** Heading, "V/v", recipients and signature of a letter of the committee, drafted by its room. */
export const letterFrame = (letter: Letter, subject: string) => {
  const { office } = letter
  const signer = signerOf(office, null)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(letter)),
    so_ky_hieu: letterSymbol(letter),
    dia_danh_ngay: letterDateline(letter),
    trich_yeu: letterSubjectText(office, subject),
    ...recipientFacts([`Lãnh đạo UBND ${unitWord(office)}`], 'Như trên', `VT, ${office.advisingRoom.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
    nguoi_ky: signer?.fullName ?? '',
  }
}
