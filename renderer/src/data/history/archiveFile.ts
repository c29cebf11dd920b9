import { z } from 'zod'
import { archiveContentsSchema, type ArchiveContents } from '@shared/domain/change/archive'
import { logBodySchema, logPageSchema } from '@shared/domain/change/pages'
import { err, ok, type Result } from '@shared/lib/result'
import { BrokenBackup } from '../backup/broken'
import { textHash } from '../backup/hash'
import { LogJudge } from '../backup/logJudge'
import { recordsOfPages, type PackedPage } from '../core/logPages'
import type { Bytes } from '../backup/format'

/**
 * The file of closed years: a line of facts, a line for each page of the log as it stood in the store, a line with the hash of everything
 * before. It needs nothing else to be read, by this program or by a person with gzip and base64.
 */
const format = 'so-vang.log'
const version = 1
export const archiveEnding = 'svnhatky'

const headerSchema = z.strictObject({
  format: z.literal(format),
  version: z.int().positive(),
  appVersion: z.string(),
  officeName: z.string(),
  profile: z.enum(['real', 'practice']),
  /** Instant, ISO 8601. */
  closedAt: z.string(),
  log: archiveContentsSchema,
})
export type ArchiveHeader = z.infer<typeof headerSchema>
export type ArchiveFacts = Pick<ArchiveHeader, 'appVersion' | 'officeName' | 'profile' | 'closedAt'>
const lineSchema = z.strictObject({ h: logPageSchema, p: z.string() })
const endSchema = z.strictObject({ end: z.literal(true), pages: z.int(), count: z.int(), sha256: z.string() })

/** An archive that was read and judged whole: its pages stay packed until somebody asks for their entries. */
export type ReadArchive = { readonly header: ArchiveHeader; readonly pages: readonly PackedPage[] }

/** How many pages are written or judged before the screen has its turn. */
const together = 2
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const hashVersion = 2
async function hashOf(text: Bytes): Promise<string> {
  const hash = textHash(hashVersion)
  hash.add(text)
  return hash.hex()
}

/** The bytes of the file. */
export async function writeArchive(facts: ArchiveFacts, log: ArchiveContents, pages: readonly PackedPage[]): Promise<Bytes> {
  const header: ArchiveHeader = { format, version, ...facts, log }
  const lines = [JSON.stringify(header), ...pages.map(({ head, body }) => JSON.stringify({ h: head, p: body.packed }))]
  const text = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const end = { end: true, pages: pages.length, count: log.count, sha256: await hashOf(text) }
  const tail = new TextEncoder().encode(`${JSON.stringify(end)}\n`)
  const whole = new Uint8Array(text.length + tail.length)
  whole.set(text)
  whole.set(tail, text.length)
  return whole
}

export type ArchiveProblem = 'notAnArchive' | 'truncated' | 'hash' | 'pages' | 'tooLarge'
class Broken extends Error {
  constructor(readonly reason: ArchiveProblem) {
    super(reason)
  }
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null // not JSON: the caller names what is missing
  }
}

const newline = 10
/** No head line is longer: who has no line end in so much has no archive. */
const longestHeader = 64 * 1024 * 1024

/** The first line, before anything else is believed. */
function looseHeader(bytes: Bytes): { readonly header: unknown; readonly version: number; readonly appVersion: string } {
  const end = bytes.subarray(0, longestHeader).indexOf(newline)
  const header = end === -1 ? null : json(new TextDecoder().decode(bytes.subarray(0, end)))
  const loose = z.looseObject({ format: z.literal(format), version: z.number(), appVersion: z.string() }).safeParse(header)
  if (!loose.success) throw new Broken('notAnArchive')
  return { header, version: loose.data.version, appVersion: loose.data.appVersion }
}

/** What the pages together say, as the header must say it. */
const saidOfAll = (pages: readonly PackedPage[]): Partial<ArchiveContents> => {
  const heads = pages.map(({ head }) => head)
  const [first, last] = [heads[0], heads.at(-1)]
  return {
    firstYear: Math.min(...heads.map(({ year }) => year)),
    year: Math.max(...heads.map(({ year }) => year)),
    from: first?.id ?? 0,
    to: last?.to ?? 0,
    count: heads.reduce((sum, { count }) => sum + count, 0),
    pages: heads.length,
    firstAt: heads.map(({ firstAt }) => firstAt).toSorted()[0] ?? '',
    lastAt:
      heads
        .map(({ lastAt }) => lastAt)
        .toSorted()
        .at(-1) ?? '',
    records: recordsOfPages(heads),
    chain: last?.chain ?? '',
  }
}
/** The contents of an archive of these pages, behind that chain. */
export const contentsOf = (id: string, chainBefore: string, pages: readonly PackedPage[]): ArchiveContents =>
  ({ id, chainBefore, ...saidOfAll(pages) }) as ArchiveContents

async function judged(header: ArchiveHeader, lines: readonly string[]): Promise<PackedPage[]> {
  const { log } = header
  const judge = new LogJudge('entries', { to: log.from - 1, chain: log.chainBefore })
  const pages: PackedPage[] = []
  for (const [index, text] of lines.entries()) {
    const line = lineSchema.safeParse(json(text))
    if (!line.success) throw new Broken('pages')
    const body = logBodySchema.parse({ id: line.data.h.id, packed: line.data.p })
    if (pages.at(-1) !== undefined && line.data.h.id <= (pages.at(-1)?.head.to ?? 0)) throw new Broken('pages')
    judge.add('logPages', line.data.h)
    judge.add('logBodies', body)
    pages.push({ head: line.data.h, body })
    if (index % together === 0) await nextTurn()
  }
  judge.add('meta', { key: 'logEnd', value: { to: log.to, chain: log.chain } })
  const said = saidOfAll(pages)
  const isSaid = (Object.keys(said) as (keyof ArchiveContents)[]).every((key) => said[key] === log[key])
  if (judge.problems().length > 0 || !isSaid) throw new Broken('pages')
  return pages
}

/**
 * Reads a file of closed years and judges it whole: its hash, every page, every entry, the chain, and that it says of itself what it holds.
 * Errors: `logArchive.broken` with the reason, `logArchive.newer`.
 */
export async function readArchive(bytes: Bytes): Promise<Result<ReadArchive>> {
  try {
    const loose = looseHeader(bytes)
    if (loose.version > version) return err({ code: 'logArchive.newer', appVersion: loose.appVersion })
    const parsed = headerSchema.safeParse(loose.header)
    if (!parsed.success) throw new Broken('notAnArchive')
    // The last line end stands at the end, the one before it in front of the tail.
    const cut = bytes.at(-1) === newline ? bytes.lastIndexOf(newline, bytes.length - 2) : -1
    const end = cut === -1 ? null : endSchema.safeParse(json(new TextDecoder().decode(bytes.subarray(cut + 1)))).data
    if (end == null) throw new Broken('truncated')
    const text = bytes.slice(0, cut + 1)
    if ((await hashOf(text)) !== end.sha256) throw new Broken('hash')
    const lines = new TextDecoder()
      .decode(text.subarray(text.indexOf(newline) + 1))
      .split('\n')
      .slice(0, -1)
    if (lines.length !== end.pages || end.count !== parsed.data.log.count) throw new Broken('pages')
    return ok({ header: parsed.data, pages: await judged(parsed.data, lines) })
  } catch (cause) {
    if (cause instanceof Broken) return err({ code: 'logArchive.broken', reason: cause.reason })
    if (cause instanceof BrokenBackup) return err({ code: 'logArchive.broken', reason: 'tooLarge' })
    throw cause
  }
}
