/** Who can be commended: the law gives every award to one or more of these. */
export const subjectKinds = ['person', 'collective', 'household'] as const
export type SubjectKind = (typeof subjectKinds)[number]
