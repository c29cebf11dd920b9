/** Who can be commended: the law gives every award to one or more of these. */
export const subjectKinds = ['person', 'collective', 'household'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What each is called inside a sentence. */
export const kindWords: Readonly<Record<SubjectKind, string>> = { collective: 'tập thể', person: 'cá nhân', household: 'hộ gia đình' }
