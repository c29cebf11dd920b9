import { movementPaperKinds } from '../domain/movement/paper'

/** Every kind of document, in the order an office makes them. `certificatesPreprinted` are for bought sheets. */
export const documentKinds = [
  'plan',
  'councilFounding',
  'dossierRequest',
  'dossierReturn',
  'achievementReport',
  'achievementSummary',
  'postingNotice',
  'postingEnd',
  'invitation',
  'ballotPaper',
  'countingMinutes',
  'opinionPaper',
  'minutes',
  'opinionSummary',
  'submission',
  'submissionUp',
  'decision',
  'certificates',
  'certificatesPreprinted',
  'paymentList',
  'correction',
  'cancellation',
  'reportRequest',
  'reportReminder',
  'registrationList',
  'taskList',
  'scoreSheet',
  'ranking',
  ...movementPaperKinds,
  'clusterPact',
  'extract',
] as const
/** Kinds that are made from a movement: no round, no case. */
export const movementKinds = [
  'plan',
  'reportRequest',
  'reportReminder',
  'registrationList',
  'taskList',
  'scoreSheet',
  'ranking',
  ...movementPaperKinds,
] as const
export type MovementKind = (typeof movementKinds)[number]
export const isMovementKind = (kind: DocumentKind): kind is MovementKind => movementKinds.some((one) => one === kind)
/** Kinds about people with what is on record of them. */
export const historyKinds = ['achievementReport', 'achievementSummary'] as const
export type HistoryKind = (typeof historyKinds)[number]
export const isHistoryKind = (kind: DocumentKind): kind is HistoryKind => historyKinds.some((one) => one === kind)
/** Kinds that are made from lines of the register. */
export const registerKinds = ['extract'] as const
export type RegisterKind = (typeof registerKinds)[number]
/** Kinds about the dossiers that units sent in, made from what they lack. */
export type DossierKind = 'dossierRequest'
/** Kinds that the units of a cluster sign. */
export type ClusterKind = 'clusterPact'
export type DocumentKind = (typeof documentKinds)[number]
