/** Every kind of document, in the order an office makes them. `certificatesPreprinted` are for bought sheets. */
export const documentKinds = [
  'plan',
  'invitation',
  'ballotPaper',
  'countingMinutes',
  'minutes',
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
] as const
/** Kinds that are made from a movement: no round, no case. */
export const movementKinds = ['plan', 'reportRequest', 'reportReminder', 'registrationList'] as const
export type MovementKind = (typeof movementKinds)[number]
export const isMovementKind = (kind: DocumentKind): kind is MovementKind => movementKinds.some((one) => one === kind)
export type DocumentKind = (typeof documentKinds)[number]
