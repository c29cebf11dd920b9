import type { z } from 'zod'
import type { Slots } from './seal'

/** One wrong field: its path inside the record (`['members', 2, 'fullName']`) and the parser's own code. */
export type FieldProblem = { readonly path: readonly (string | number)[]; readonly code: string; readonly message: string }

/** One thing that is wrong in a backup, as far as each part of it is known; put into words where it is shown. */
export type BrokenDetail = {
  /** Where it stands: the line of the file, or the key of the row. */
  readonly place?: string
  readonly table?: string
  /** The ways to the fields in question, their steps joined by points. */
  readonly fields?: readonly string[]
  /** What a field names and is not there. */
  readonly missing?: { readonly table: string; readonly id: string }
  /** How many there are, against how many the file says. */
  readonly counts?: { readonly found: number; readonly said: number | undefined }
  /** What is said of it, in words. */
  readonly words?: string
}

/** Why a folder is refused as a place of the twin. */
export type PlaceRefused = {
  readonly code: 'place.refused'
  /**
   * `overlap`: first and second place would lie in each other. `foreign`: the twin of other data stands there. `empty`: no copies are in it,
   * where some are looked for. `several`: more than one twin stands in it, in the folders `names`.
   */
  readonly reason: 'overlap' | 'foreign' | 'empty' | 'several'
  readonly folder: string
  /** Whose copies stand there, and how many. */
  readonly officeName?: string
  readonly copies?: number
  readonly names?: readonly string[]
}

/** What a folder that keeps copies refused, or that it is away. */
export type PlaceFailed = {
  readonly code: 'place.failed'
  readonly reason: 'readOnly' | 'full' | 'away' | 'inUse' | 'unreadable' | 'nameTooLong'
  readonly folder: string
}
const placeReasons: Partial<Record<AppError['code'], PlaceFailed['reason']>> = {
  'file.readOnly': 'readOnly',
  'file.diskFull': 'full',
  'file.notFound': 'away',
  'file.inUse': 'inUse',
  'file.unreadable': 'unreadable',
  'file.nameTooLong': 'nameTooLong',
}
/** A failure of one of its files as one of the folder: nobody there chose a file, or can save it under another name. */
export function placeFailure(error: AppError, folder: string): AppError {
  const reason = placeReasons[error.code]
  return reason === undefined ? error : { code: 'place.failed', reason, folder }
}

/** Every expected failure, as facts. `renderer/src/text/errorText.ts` turns each into Vietnamese. */
export type AppError =
  | { readonly code: 'record.invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'record.missing'; readonly what: string }
  | { readonly code: 'record.changedSince'; readonly label: string }
  /** An earlier state, or something deleted, that cannot come back; `missing`: the tables of what it hangs on and is gone. */
  /** `missing`: what must come back first; `name` is empty where nobody knows it any more. `mergedInto`: the record that took its place. */
  | {
      readonly code: 'history.invalid'
      readonly missing: readonly { readonly table: string; readonly id: string; readonly name: string; readonly mergedInto?: string }[]
    }
  | { readonly code: 'round.notEditable' }
  | { readonly code: 'subject.otherKind'; readonly name: string }
  | { readonly code: 'subject.inUse'; readonly name: string }
  | { readonly code: 'decision.numberTaken'; readonly symbol: string; readonly year: number }
  | { readonly code: 'decision.incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'decision.noHonorees' }
  /** The judge stands in the way: whole sentences, each with whom it concerns. */
  | { readonly code: 'ruling.blocked'; readonly messages: readonly string[] }
  /** An issued paper of which it is on record that it was carried out. */
  | { readonly code: 'ruling.carriedOut' }
  /** An issued paper that another one rests on, or that is on its way to the level above. */
  | { readonly code: 'ruling.restedOn' }
  /** The minutes of the meeting are signed: it no longer changes. */
  | { readonly code: 'meeting.signed'; readonly on: string }
  /** A paper that is signed on its own before the decision no longer changes; `kind` as in `signedEarlierKinds`. */
  | { readonly code: 'paper.signed'; readonly kind: 'minutes' | 'postingNotice' | 'submissionRoom' | 'dossierReturn'; readonly on: string }
  /** A submission without number or day cannot have been signed. */
  | { readonly code: 'submission.incomplete' }
  | { readonly code: 'meeting.roundVoted'; readonly name: string }
  /** The subject stands in the round for that award already. */
  | { readonly code: 'nominee.twice'; readonly name: string; readonly awardName: string }
  /** What a submission upward was answered, or became, cannot be. */
  | { readonly code: 'answer.impossible'; readonly problems: readonly string[] }
  /** Points above what the criterion allows, or on the wrong side of zero. */
  | { readonly code: 'score.aboveMaximum'; readonly max: number }
  /** The criteria are locked: only a new version changes them. */
  | { readonly code: 'score.frozen' }
  /** Not locked yet, or a newer version took its place. */
  | { readonly code: 'score.notOpen' }
  /** Decisions on equals would turn in a circle. */
  | { readonly code: 'score.circle' }
  /** The table lacks what scoring needs. */
  | { readonly code: 'score.unfinished' }
  /** The days of a posting cannot be. */
  | { readonly code: 'posting.impossible'; readonly problems: readonly string[] }
  /** Numbers of a vote that cannot be. */
  | { readonly code: 'vote.impossible'; readonly problems: readonly string[] }
  | { readonly code: 'law.noSalary'; readonly onDate: string }
  /** The law book has no value of that key for that day. */
  | { readonly code: 'law.missing'; readonly key: string; readonly title: string; readonly onDate: string }
  | { readonly code: 'file.inUse'; readonly fileName: string }
  | { readonly code: 'file.readOnly'; readonly fileName: string }
  | { readonly code: 'file.diskFull'; readonly fileName: string }
  | { readonly code: 'file.nameTooLong'; readonly fileName: string }
  | { readonly code: 'file.notFound'; readonly fileName: string }
  | { readonly code: 'file.unreadable'; readonly fileName: string }
  | { readonly code: 'file.tooLarge'; readonly fileName: string; readonly limitMb: number }
  | { readonly code: 'sheet.empty'; readonly fileName: string }
  | { readonly code: 'sheet.broken'; readonly fileName: string }
  | { readonly code: 'sheet.passwordProtected'; readonly fileName: string }
  | {
      readonly code: 'sheet.wrongType'
      readonly fileName: string
      readonly found:
        | 'xls'
        | 'xlsb'
        | 'odt'
        | 'xml'
        | 'doc'
        | 'rtf'
        | 'owner'
        | 'csv'
        | 'docx'
        | 'pdf'
        | 'image'
        | 'zip'
        | 'mail'
        | 'mhtml'
        | 'link'
        | 'unknown'
    }
  | { readonly code: 'sheet.macros'; readonly fileName: string }
  | { readonly code: 'roundFile.invalid'; readonly problems: readonly { readonly place: string; readonly message: string }[] }
  /** The round, or a line or paper of it, is here already. */
  | { readonly code: 'roundFile.present'; readonly name: string }
  /** A file of closed years of the log that is not what it should be. */
  | { readonly code: 'logArchive.broken'; readonly reason: 'notAnArchive' | 'truncated' | 'hash' | 'pages' | 'tooLarge' }
  | { readonly code: 'logArchive.newer'; readonly appVersion: string }
  /** It is a whole archive, but not the one that was saved as that year was closed. */
  | { readonly code: 'logArchive.other'; readonly years: string }
  /** The log is no longer what was written into the file. */
  | { readonly code: 'logArchive.moved'; readonly year: number }
  /** What is to be taken back stands in a file of closed years. */
  | { readonly code: 'logArchive.needed'; readonly what: string; readonly years: string }
  /** A later year is closed: that one comes back first. */
  | { readonly code: 'logArchive.notLast'; readonly year: number }
  | { readonly code: 'roundFile.newer'; readonly version: number }
  | {
      readonly code: 'backup.broken'
      readonly reason: 'notABackup' | 'truncated' | 'tooLarge' | 'hash' | 'counts' | 'rows' | 'links' | 'log'
      readonly details: readonly BrokenDetail[]
    }
  | { readonly code: 'backup.newer'; readonly appVersion: string }
  | { readonly code: 'data.newer'; readonly found: number; readonly known: number }
  /** Another window put other data in the place of those open here. */
  | { readonly code: 'data.replaced' }
  /** The data were handed over to another computer; this one only shows them. */
  | { readonly code: 'data.handedOver' }
  /** Another window opened these data with a newer program. */
  | { readonly code: 'data.upgraded' }
  /** Words typed as a window closed, whose row is gone or closed since: the names of the edits. */
  | { readonly code: 'edit.lost'; readonly labels: readonly string[] }
  /** A password, or a recovery code, that opens nothing. */
  | { readonly code: 'secret.wrong'; readonly kind: 'password' | 'code' }
  /** Something is to be sealed, and this window does not hold the key. */
  | { readonly code: 'secret.locked' }
  /** Something sealed is to be opened, and this window does not hold its key; `slots`: what the words are tried with. */
  | { readonly code: 'secret.needed'; readonly slots: Slots }
  /** `act`: what was being stored, where it was an act of the officer's. */
  /** `place`: the folder of the copies, where it is the disk of that one. */
  | { readonly code: 'storage.full'; readonly act?: string; readonly place?: string }
  | { readonly code: 'storage.unavailable' }
  /** A folder that is no place for the copies, or none to find them in. */
  | PlaceRefused
  | PlaceFailed
  /** An installer that is not what its hash says, has none, or that the system does not start. */
  | { readonly code: 'update.broken'; readonly fileName: string; readonly reason: 'hash' | 'hashMissing' | 'refused' }
  | { readonly code: 'template.broken'; readonly problems: readonly string[] }
  | { readonly code: 'platform.unsupported'; readonly what: 'folder' | 'print' | 'pdf' | 'openFile' }
  | { readonly code: 'cancelled' }
  /** What the system says of a printer stands in the log under that reference. */
  | { readonly code: 'print.failed'; readonly reference: string }
  | { readonly code: 'internal'; readonly reference: string }

/** The problems of a failed parse, as plain facts that survive a message between processes. */
export const fieldsOf = (error: z.ZodError): FieldProblem[] =>
  error.issues.map((issue) => ({
    path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
    code: issue.code,
    message: issue.message,
  }))
