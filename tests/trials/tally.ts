import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

type Counted = {
  rounds: number
  /** Cut before the work was through, where that can be seen. */
  underWay: number
  /** Acts that the screen had said were stored. */
  confirmed: number
  lost: number
  /** Neither as before the act nor as after it. */
  half: number
  /** The program brought everything back from its copies. */
  recovered: number
  firstRun: number
  deadEnds: number
}
const none: Counted = { rounds: 0, underWay: 0, confirmed: 0, lost: 0, half: 0, recovered: 0, firstRun: 0, deadEnds: 0 }

/** What became of the rounds, kind by kind. Written down after each, so that a trial that is cut off has told what it found. */
export class Tally {
  private readonly kinds: Record<string, Counted> = {}
  constructor(private readonly name: string) {}
  add(kind: string, changes: Partial<Counted>): void {
    const present = (this.kinds[kind] ??= { ...none })
    for (const [key, more] of Object.entries(changes) as [keyof Counted, number][]) present[key] += more
    fs.mkdirSync('test-results', { recursive: true })
    fs.writeFileSync(path.join('test-results', `trial-${this.name}.json`), JSON.stringify(this.kinds, null, 1))
  }
  get bad(): number {
    return Object.values(this.kinds).reduce((sum, { lost, half, firstRun, deadEnds }) => sum + lost + half + firstRun + deadEnds, 0)
  }
  print(): void {
    console.table(this.kinds)
  }
  /** Keeps what the screen and the disk were where the program could not go on. */
  async deadEnd(kind: string, home: string, page: Page | null, cause: unknown): Promise<void> {
    const round = this.kinds[kind]?.deadEnds ?? 0
    const folder = path.join('test-results', `trial-${this.name}-${kind}-${round + 1}`)
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(path.join(folder, 'cause.txt'), String(cause))
    await page?.screenshot({ path: path.join(folder, 'screen.png') }).catch(() => null)
    fs.cpSync(home, path.join(folder, 'home'), {
      recursive: true,
      filter: (file) => !/Cache|Singleton|LOCK|phim/.test(path.basename(file)),
    })
    this.add(kind, { deadEnds: 1 })
  }
}
