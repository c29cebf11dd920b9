import type { PaperCase } from './types'

/**
 * The wording that papers are signed in today. 2: an article names what the money rests on, few honorees stand in the articles themselves.
 * 3: the minutes hold the founding decision, the quorum, what became of the dossiers, the posting, those against, and that they were read.
 * 4: counts are of people, each once however many awards; who was not carried is named with the award; titles stand in quotation
 * marks in thresholds and ways of voting, "khen thưởng" takes its object without "cho", a list says the round's merit where a line has no
 * achievement of its own, and a correction of a decision without a list speaks of its article 1.
 * 5: the votes on few stand in the minutes as sentences, not as a table of one row.
 * 6: who was not voted on beside others is said to be open, not refused.
 * 7: the minutes ask the committee to submit what others decide, and the chairman to give only what is his.
 * 8: a payment list of one kind of honorees has one sum, not the same sum twice.
 * 9: a submission upward names the papers that go with it, as the room's does.
 * 10: a family or a place has no merit of work: what the title itself says stands in its place; the room's submission says of whom others
 * decide, and speaks of one where there is one.
 * 11: few who are posted stand in the notice by name; a submission names the papers that the law book asks of each award, and what became of the
 * posting; a small place stands in small letters inside a sentence ("thôn Mẫu 1").
 * 12: opinions in writing on few stand in their record as sentences, as votes do; words and signatures of a payment list are the last row of
 * its table; the block of a certificate keeps off what stands below it.
 * 13: "Thi đua - Khen thưởng" and "Văn hóa - Xã hội" are not parted at their hyphen by the end of a line.
 * 14: what is given for a year names it; clauses of one article are said together; of one honoree is spoken as of one; a title that only repeats
 * what the round is called says it once; words, names and references in tables and lines are not cut where a wider column or the next line holds them.
 * 15: a number stands with what it counts or names and a symbol is not cut at its hyphen; what concerns one speaks of one in votes, corrections
 * and cancellations, which say what they set right by the kind of subject; "Nhân dân" has its capital.
 * 16: what closes a list is the last row of its table; numbers and days still to come are dotted in sentences; a list says why nothing is paid
 * for a title, and gives an award the room of two lines where it lies on its side.
 * 17: opinions asked for in writing are no meeting; a school keeps its name behind "Hiệu trưởng"; who was not carried stands as in any sentence, and no
 * threshold is told that nobody reached; ballots stand with the vote; a collective is "thuộc" its organ; later articles cite by number alone; an issuer's
 * name is not cut inside a name, and a number keeps off the dateline; all who are named sign; bases stand by rank and day; a name too long for its line
 * is parted as words are; names of each section take what they need.
 * 18: money cites no instrument that has lapsed by its day; columns of the payment list go by what stands in them; a submission upward rests on the
 * movement's plan, sums up achievements and names no sums; two kinds of Bằng khen are told apart in a list; a submission points at its own point
 * instead of an article, and encloses the count of ballots; line ends know more words and keep numbers with what they count; "Khu phố 1A" is a
 * quarter, "Khóm 5" and "Dòng họ Mẫu" no "Tập thể"; an achievement typed as an item is led on to in a sentence; a payment list says whose numbers
 * bring no money; achievements take what short posts and addresses leave.
 */
export const wordingNow = 18
/** The wording of a paper: of a draft today's, of a signed one, and of the minutes behind it, that of its day. */
export const wordingOf = ({ honoured, wording }: Pick<PaperCase, 'honoured' | 'wording'>): number =>
  wording ?? (honoured === null ? wordingNow : 1)
