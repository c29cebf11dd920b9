import type { Award } from '@shared/domain/award/types'
import { amendedAwards, awardsOf } from '@shared/domain/award/rules'
import { paperOfSigned } from '@shared/domain/case/papers'
import type { Signed } from '@shared/domain/case/types'
import type { Office, OfficeRow } from '@shared/domain/office/types'
import type { Ruling } from '@shared/domain/ruling/types'
import type { AppDatabase } from '../core/database'
import { readPages, type Progress, type Row } from '../core/pages'
import { ownNames } from '../core/rowNames'
import { schemaVersion } from '../migrations'
import { linksOf } from './links'
import { RowJudge } from './rows'

/** What can be wrong with stored data, each with a cure of its own. */
export const healthCodes = ['row', 'link', 'unsigned', 'awardMissing', 'awardDiffers', 'awardStrange', 'counts', 'log', 'file'] as const
export type HealthCode = (typeof healthCodes)[number]
export type HealthItem = {
  readonly table: string
  readonly id: string
  /** What a person calls it; its id where it bears no name. */
  readonly name: string
  /** The fields that are not as they should be. */
  readonly fields: readonly string[]
}
export type HealthFinding = { readonly code: HealthCode; readonly count: number; readonly items: readonly HealthItem[] }
export type HealthReport = { readonly rows: number; readonly findings: readonly HealthFinding[] }

const listed = 200

class Findings {
  private readonly found = new Map<HealthCode, { count: number; items: HealthItem[] }>()
  add(code: HealthCode, item: HealthItem): void {
    const one = this.found.get(code) ?? { count: 0, items: [] }
    one.count += 1
    if (one.items.length < listed) one.items.push(item)
    this.found.set(code, one)
  }
  all(): HealthFinding[] {
    return healthCodes.flatMap((code) => {
      const one = this.found.get(code)
      return one === undefined ? [] : [{ code, ...one }]
    })
  }
}

const nameOf = (row: Row, id: string): string => ownNames(row)[0] ?? id
const idOf = (row: Row): string => String(row['id'] ?? row['seq'] ?? row['key'])

/** What a line of the register must say as long as nobody changed what was signed. */
const frozen = [
  'registerNumber',
  'year',
  'honorific',
  'name',
  'birthYear',
  'detail',
  'awardCode',
  'awardName',
  'achievement',
  'prizeVnd',
  'decisionSymbol',
  'decidedOn',
  'decidedBy',
] as const satisfies readonly (keyof Award)[]

/** The register as the signed papers would make it: decisions first, then what corrections and cancellations did to them. */
export function expectedAwards(signed: readonly Signed[], rulings: readonly Ruling[], office: Office): Map<string, Award> {
  const awards = new Map<string, Award>()
  for (const row of signed)
    if (row.ruling.kind === 'decision') for (const award of awardsOf(paperOfSigned(row, office), row.honoured)) awards.set(award.id, award)
  const amending = rulings
    .filter(({ kind, status }) => status === 'issued' && (kind === 'correction' || kind === 'cancellation'))
    .toSorted((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : 1))
  for (const ruling of amending) {
    const target = [...awards.values()].filter(({ rulingId }) => rulingId === ruling.targetId)
    for (const award of amendedAwards(target, ruling)) awards.set(award.id, award)
  }
  return awards
}

/** Struck out by hand in the register is the office's own doing; struck out by a decision must stand as the decision says. */
const differingFields = (stands: Award, expected: Award): string[] => [
  ...frozen.filter((field) => stands[field] !== expected[field]),
  ...(expected.voided !== null && stands.voided === null ? ['voided'] : []),
]

function checkRegister(
  findings: Findings,
  awards: readonly Award[],
  signed: readonly Signed[],
  rulings: readonly Ruling[],
  office: Office,
): void {
  const isSigned = new Set(signed.map(({ id }) => id))
  for (const ruling of rulings)
    if (ruling.status === 'issued' && !isSigned.has(ruling.id))
      findings.add('unsigned', { table: 'rulings', id: ruling.id, name: ruling.subject === '' ? ruling.id : ruling.subject, fields: [] })
  const present = new Map(awards.map((award) => [award.id, award]))
  const expected = expectedAwards(signed, rulings, office)
  for (const award of expected.values()) {
    const stands = present.get(award.id)
    const item = { table: 'awards', id: award.id, name: `${award.name} (${award.decisionSymbol})` }
    if (stands === undefined) findings.add('awardMissing', { ...item, fields: [] })
    else {
      const fields = differingFields(stands, award)
      if (fields.length > 0) findings.add('awardDiffers', { ...item, fields })
    }
  }
  const papers = new Set(rulings.filter(({ kind }) => kind === 'decision').map(({ id }) => id))
  for (const award of awards)
    if (award.rulingId !== null && papers.has(award.rulingId) && !expected.has(award.id))
      findings.add('awardStrange', { table: 'awards', id: award.id, name: `${award.name} (${award.decisionSymbol})`, fields: [] })
}

/**
 * Looks through everything that is stored: every row by its schema, every link, the register against what was signed. `counted`: how many
 * rows of each table the journal counted, where there is one. Nothing is changed.
 */
export async function checkHealth(
  db: AppDatabase,
  counted: Readonly<Record<string, number>> | null,
  onProgress?: Progress,
): Promise<HealthReport> {
  const findings = new Findings()
  const judge = new RowJudge(schemaVersion)
  const counts = new Map<string, number>()
  const ids = new Map<string, Set<string>>()
  const links: { readonly table: string; readonly row: Row; readonly target: string; readonly id: string }[] = []
  const kept: Record<string, Row[]> = { awards: [], signed: [], rulings: [], office: [] }
  await readPages(
    db,
    (table, rows) => {
      counts.set(table, (counts.get(table) ?? 0) + rows.length)
      const seen = ids.get(table) ?? new Set<string>()
      ids.set(table, seen)
      for (const row of rows) {
        const fields = judge.fieldProblem(table, row)
        if (fields !== null) findings.add('row', { table, id: idOf(row), name: nameOf(row, idOf(row)), fields: fields.split(', ') })
        seen.add(idOf(row))
        for (const link of linksOf(table, row)) links.push({ table, row, ...link })
        if (fields !== null) continue
        kept[table]?.push(row)
        judge.addToLog(table, row)
      }
      return rows.length * 1000
    },
    onProgress,
  )
  for (const { table, row, target, id } of links)
    if (ids.get(target)?.has(id) !== true) findings.add('link', { table, id: idOf(row), name: nameOf(row, idOf(row)), fields: [target] })
  const office = kept['office']?.[0]
  if (office !== undefined)
    checkRegister(
      findings,
      kept['awards'] as unknown as Award[], // judged by their schemas above
      kept['signed'] as unknown as Signed[],
      kept['rulings'] as unknown as Ruling[],
      // Pictures are of no concern here.
      { ...(office as unknown as OfficeRow), certificateEmblem: null },
    )
  for (const [table, count] of Object.entries(counted ?? {})) {
    const found = counts.get(table) ?? 0
    if (found !== count) findings.add('counts', { table, id: table, name: table, fields: [String(count), String(found)] })
  }
  for (const { words = '' } of judge.logProblems()) findings.add('log', { table: 'logPages', id: words, name: words, fields: [] })
  return { rows: [...counts.values()].reduce((sum, count) => sum + count, 0), findings: findings.all() }
}
