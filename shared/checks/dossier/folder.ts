import type { Attachment } from '../../domain/attachment/types'
import { safeName } from '../../documents/fileNames'
import { numberedName } from '../../lib/fileNames'
import type { DossierMatrix, DossierRow } from './matrix'
import { titleOf } from './matrix'

/** The dossiers of a round, or of one nominee, as one folder: names that every disk takes, in an order that reads. */

/** A file of the folder: kept bytes, under the name it gets there. */
export type FolderFile = {
  /** The nominee's own folder; `null` where the whole folder is of one nominee. */
  readonly folder: string | null
  readonly fileName: string
  readonly sha256: string
  /** As it was attached. */
  readonly original: string
}
/** A line of the list that lies in the folder. */
export type FolderLine = {
  readonly serial: number
  readonly name: string
  readonly award: string
  readonly paper: string
  readonly source: string
  /** Where it lies; empty where it is missing. */
  readonly files: readonly string[]
  readonly state: 'there' | 'missing' | 'other' | 'nothingAsked'
}
export type DossierFolder = { readonly name: string; readonly files: readonly FolderFile[]; readonly lines: readonly FolderLine[] }

/** Folders above and the disk's own path take their part of the 260 letters that Windows allows. */
const mostFolder = 60
const mostFile = 80
const cut = (name: string, most: number): string => {
  if (name.length <= most) return name
  const short = name.slice(0, most + 1)
  const space = short.lastIndexOf(' ')
  return short.slice(0, space > most / 2 ? space : most).replace(/[. ,-]+$/u, '')
}
const endingOf = (fileName: string): string => {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(fileName)?.[0] ?? ''
  return ending.toLowerCase()
}
/** A name no other one there has, by letters of either size: disks of Windows do not tell them apart. */
function freeName(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = numberedName(wanted, number)
    if (taken.has(name.toLocaleLowerCase('vi'))) continue
    taken.add(name.toLocaleLowerCase('vi'))
    return name
  }
}

const groupsOf = (rows: readonly DossierRow[]): (readonly DossierRow[])[] => {
  const bySubject = new Map<string, DossierRow[]>()
  for (const row of rows) bySubject.set(row.subjectId, [...(bySubject.get(row.subjectId) ?? []), row])
  return [...bySubject.values()]
}

/** The papers of one nominee: each file once, however many of the lines it serves. */
function papersOf(rows: readonly DossierRow[], columns: DossierMatrix['columns'], folder: string | null) {
  const files: FolderFile[] = []
  const nameOf = new Map<string, string>()
  const taken = new Set<string>()
  const place = (file: Attachment, title: string, number: string, award: string): string => {
    const key = `${file.sha256} ${title}`
    const present = nameOf.get(key)
    if (present !== undefined) return present
    const named = cut(safeName('Tệp', number, title, award === '' ? '' : `- ${award}`), mostFile)
    const fileName = freeName(`${named}${endingOf(file.fileName)}`, taken)
    nameOf.set(key, fileName)
    files.push({ folder, fileName, sha256: file.sha256, original: file.fileName })
    return fileName
  }
  const isShared = (file: Attachment): boolean =>
    rows.filter((row) => [...row.cells.values()].some((cell) => cell.files.some(({ sha256 }) => sha256 === file.sha256))).length > 1
  const lines = rows.flatMap((row) => {
    const own = columns.flatMap(({ key }, index) => {
      const cell = row.cells.get(key)
      if (cell === undefined) return []
      const names = cell.files.map((file) =>
        place(file, cell.paper.name, String(index + 1), rows.length === 1 || isShared(file) ? '' : row.award),
      )
      const state = names.length === 0 ? ('missing' as const) : ('there' as const)
      return [{ row, paper: cell.paper.name, source: cell.paper.source, files: names, state }]
    })
    const others = row.others.map((file) => {
      const title = titleOf(file).replace(/\.[^.]*$/, '')
      return { row, paper: title, source: '', files: [place(file, title, String(columns.length + 1), '')], state: 'other' as const }
    })
    const nothing = own.length + others.length === 0 ? [{ row, paper: '', source: '', files: [], state: 'nothingAsked' as const }] : []
    return [...own, ...others, ...nothing]
  })
  return { files, lines }
}

/** The folder of all dossiers of a round; of one nominee where `subjectId` names one. */
export function dossierFolder(matrix: DossierMatrix, roundName: string, subjectId: string | null = null): DossierFolder {
  const groups = groupsOf(matrix.rows.filter((row) => subjectId === null || row.subjectId === subjectId))
  const width = Math.max(2, String(groups.length).length)
  const taken = new Set<string>()
  const parts = groups.map((rows, index) => {
    const [first] = rows
    const who = [first?.name ?? '', first?.birthYear == null ? '' : String(first.birthYear)]
    const folder =
      subjectId === null ? freeName(cut(safeName('Hồ sơ', String(index + 1).padStart(width, '0'), ...who), mostFolder), taken) : null
    const { files, lines } = papersOf(rows, matrix.columns, folder)
    const listed = lines.map(({ row, ...line }): FolderLine => ({
      serial: index + 1,
      name: row.name,
      award: row.award,
      ...line,
      files: line.files.map((name) => (folder === null ? name : `${folder}/${name}`)),
    }))
    return { who, files, lines: listed }
  })
  const [only] = parts
  const name = subjectId === null ? safeName('Hồ sơ', 'Hồ sơ', roundName) : safeName('Hồ sơ', 'Hồ sơ', ...(only?.who ?? []), '-', roundName)
  return { name: cut(name, mostFile), files: parts.flatMap(({ files }) => files), lines: parts.flatMap(({ lines }) => lines) }
}
