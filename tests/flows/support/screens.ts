import { lawPaths } from '@renderer/features/law/paths'
import { settingPlaces } from '@renderer/text/placeNames'
import { roundPath } from '@renderer/text/roundText'
import { roundStages, type RoundStage } from '@shared/domain/round/stages'
import { addressesOf, routePatterns } from '../../support/routes'

/** What the screens of one profile are about, by the keys of its rows. What the profile has none of is named with an empty list. */
type Rows = {
  readonly movement: string
  readonly rounds: readonly string[]
  /** Rounds whose list is put up in public: the one stage that only they have. */
  readonly posted: readonly string[]
  readonly subject: string
  /** A paper of the movement, kept with it. */
  readonly papers: readonly string[]
  /** Closed years of the log. */
  readonly archives: readonly string[]
}

const slugOf = (stage: RoundStage): string => roundPath('', stage).split('/').at(-1) ?? ''
const stageSlugs = roundStages.filter((stage) => stage !== 'posting').map(slugOf)
/** Addresses that only lead to another one. */
const leading = ['/dot-xet/:roundId']
/** What a screen shows only when its address asks for it. */
const asked = ({ movement, posted }: Rows): readonly string[] => [
  ...posted.map((id) => roundPath(id, 'posting')),
  '/lich?nam=2026',
  '/lich?nam=2026&thang=12',
  '/danh-muc/hinh-thuc?loc=chua-xac-minh',
  `/nhat-ky/ban-ghi/movements/${movement}`,
]

/** Every screen of a profile, by its address: each route of the program with each of the profile's rows, and what an address may ask for. */
export const screensOf = (rows: Rows): readonly string[] => {
  const values: Readonly<Record<string, readonly string[]>> = {
    movementId: [rows.movement],
    roundId: rows.rounds,
    stage: stageSlugs,
    subjectId: [rows.subject],
    // A line of the register opens beside the list: the walk presses one.
    awardId: [''],
    paperId: rows.papers,
    id: [],
    table: [],
    part: Object.keys(lawPaths),
    slug: settingPlaces.map(({ slug }) => slug),
  }
  const own: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    '/nhat-ky/luu-tru/:id': { id: rows.archives },
    '/nhat-ky/ban-ghi/:table/:id': { table: ['rounds'], id: rows.rounds.slice(0, 1) },
  }
  const all = routePatterns()
    .filter((pattern) => !leading.includes(pattern))
    .flatMap((pattern) => addressesOf(pattern, { ...values, ...own[pattern] }))
  return [...new Set([...all, ...asked(rows)])].map((address) => `#${address}`)
}

/** Every screen of the practice data. None of its rounds is posted, no paper of its movement is kept yet: flows of their own look at those. */
export const screens = screensOf({
  movement: 'movement-nam-sach-2026',
  rounds: ['round-practice-open', 'round-practice-finished'],
  posted: [],
  subject: 'person-04',
  papers: [],
  archives: [],
})
