import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const sampleMs = 50
type Process = { readonly pid: number; readonly parent: number; readonly command: string }

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
      return [{ pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }]
    } catch {
      return [] // ended meanwhile
    }
  })
}

/** The browser that keeps its profile in that folder, with everything it started. */
function treeOf(folder: string): number[] {
  const all = processes()
  const found = all
    .filter(({ command }) => command.includes(`--user-data-dir=${folder}`) && !command.includes('--type='))
    .map(({ pid }) => pid)
  for (let at = 0; at < found.length; at += 1) found.push(...all.filter(({ parent }) => parent === found[at]).map(({ pid }) => pid))
  return [...new Set(found)]
}

const pageMb = 4096 / 1024 / 1024
/** By the kernel's own count: walking over every page of a process for it holds that process up, half a core and half of a copy's time. */
const residentMb = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    try {
      return sum + Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0) * pageMb
    } catch {
      return sum // ended meanwhile
    }
  }, 0)

const ticksASecond = 100
/** Processor time of these processes so far, in ms: what other programs take meanwhile is not in it. */
const spentMs = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return sum + ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond
    } catch {
      return sum // ended meanwhile
    }
  }, 0)

/** What work cost the whole browser: memory held at once beyond what it held before, and processor time. */
export type Cost = { readonly mb: number; readonly cpuMs: number }

/** What the work cost all processes of the browser with that profile. Linux only; elsewhere not a number. */
export async function costOf(folder: string, work: () => Promise<unknown>): Promise<Cost> {
  if (process.platform !== 'linux') {
    await work()
    return { mb: Number.NaN, cpuMs: Number.NaN }
  }
  const tree = treeOf(folder)
  const [before, spent] = [residentMb(tree), spentMs(tree)]
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, residentMb(tree))
  }, sampleMs)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  return { mb: most - before, cpuMs: spentMs(treeOf(folder)) - spent }
}

/** Bytes of the page's heap that are still held after a collection. */
export async function heldBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
