import { z } from 'zod'
import { emblemSchema } from '../certificate/emblem'
import { certificateLayoutSchema } from '../certificate/types'
import { filledLine, line, rowId } from '../../lib/records'

/** A unit of the lower tier of local government since 01/07/2025. */
export const unitKinds = ['commune', 'ward', 'specialZone'] as const
export const upperKinds = ['city', 'province'] as const

/** Who signs decisions and plans. `viceChair` signs "KT. CHỦ TỊCH". Names carry no degree or honour. */
export const signerSchema = z.object({ id: rowId, fullName: filledLine, post: z.enum(['chair', 'viceChair']) })
export type Signer = z.infer<typeof signerSchema>

export const officeSchema = z.object({
  id: z.literal('office'),
  unitKind: z.enum(unitKinds),
  /** Proper name only: "Nam Sách". */
  name: filledLine,
  upperKind: z.enum(upperKinds),
  /** Proper name only: "Hải Phòng". */
  upperName: filledLine,
  /** Place in datelines: "Nam Sách". */
  place: filledLine,
  /** The room that advises on emulation and commendation, writes the submission and keeps the files. */
  advisingRoom: z.object({
    name: filledLine,
    /** As in document symbols: "VHXH". */
    abbreviation: filledLine,
    headName: line,
    /** Whether its submission stands under the room's own head and seal, or is signed "TL. CHỦ TỊCH". */
    signs: z.enum(['ownSeal', 'onBehalfOfChair']),
  }),
  signers: z.array(signerSchema),
  defaultSignerId: rowId.nullable(),
  /** Rooms and units with their short names; symbols and "Lưu" lines are checked against them. */
  abbreviations: z.array(z.object({ id: rowId, name: filledLine, abbreviation: filledLine })),
  style: z.object({
    /** A: 12/13/13, B: 13/14/14 points for motto, independence line and dateline. Source: Decree 30/2020/NĐ-CP, App. I. */
    sizeScheme: z.enum(['A', 'B']),
    /** Plans carry "TM. ỦY BAN NHÂN DÂN" above the chair's post. */
    planOnBehalfOfCommittee: z.boolean(),
    showParentOrgan: z.boolean(),
    /** The list of a decision is headed "Phụ lục". */
    showAppendixWord: z.boolean(),
    listFontPt: z.union([z.literal(12), z.literal(13)]),
    /** Initials in the recipients' block, "NT."; may be empty. */
    drafterInitials: line,
    /** Up to so many honorees stand in the articles by name and have no list; one where the office said nothing. */
    namedInArticles: z.int().min(1).max(5).optional(),
    /** Who signs the payment list beside its maker and the chair; both, names left open, where the office said nothing. */
    paymentSigners: z
      .object({ hasAccountant: z.boolean(), accountantName: line, hasTreasurer: z.boolean(), treasurerName: line })
      .optional(),
    /** Whether certificates are usually printed whole or on bought sheets; whole where the office said nothing. */
    certificateMode: z.enum(['full', 'preprinted']).optional(),
  }),
  /** Where prize money comes from, as article 2 of the decision says it. */
  fundSource: line,
  /** The office's corrections of the certificate layouts; none means ours. */
  certificateLayouts: z.array(certificateLayoutSchema),
  /** Picture of the national emblem for certificates on blank sheets, as a data URL; the office supplies it. */
  certificateEmblem: emblemSchema.nullable().optional(),
})
export type Office = z.infer<typeof officeSchema>

/** A picture that a row names, kept apart from it: the row is written often, the picture once. */
export const pictureSchema = z.object({ id: rowId, dataUrl: emblemSchema })
export type Picture = z.infer<typeof pictureSchema>

/** The office as it is stored: its picture by name. */
export const officeRowSchema = officeSchema.omit({ certificateEmblem: true }).extend({ certificateEmblemId: rowId.nullable().optional() })
export type OfficeRow = z.infer<typeof officeRowSchema>

/** The office as a decision was issued under it: names, signers, style. Pictures and layouts of certificates stay the present ones. */
export const issuingOfficeSchema = officeSchema.omit({ id: true, certificateLayouts: true, certificateEmblem: true })
