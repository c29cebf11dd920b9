/** Every kind of document, in the order an office makes them. `certificatesPreprinted` are for bought sheets. */
export const documentKinds = [
  'plan',
  'minutes',
  'submission',
  'submissionUp',
  'decision',
  'certificates',
  'certificatesPreprinted',
  'paymentList',
  'correction',
  'cancellation',
] as const
export type DocumentKind = (typeof documentKinds)[number]
