import type { SecondPlace, Snapshot } from '../ipc/twin'
import type { PlaceRefused } from '../lib/errors'
import { keepInStep } from './inStep'
import { secondFolder, secondFolders, type TwinPlace } from './room'
import type { TwinSurroundings } from './surroundings'
import { contentsOf, fits, isBare, newestFirst, nothing, type Contents } from './whose'

/** A folder at the second place, by its name there. */
type Home = { readonly home: string; readonly place: TwinPlace }

/** What a place is refused with because of what stands in it. */
export function foreign(folder: string, contents: Contents): PlaceRefused {
  const list = newestFirst(contents)
  return { code: 'place.refused', reason: 'foreign', folder, officeName: list[0]?.officeName ?? '', copies: list.length }
}

const afterFailureMs = 300_000
export type Second = ReturnType<typeof createSecond>

/**
 * The second place, kept in step with the first. Where another twin stands in its folder (of another computer, or of this one before its own
 * folder was lost), these copies get a folder of their own beside it: nothing that was not written from here is changed or removed.
 */
export function createSecond<Folder>(
  {
    memory,
    placeOf,
    hash,
    clock,
    refusal,
    log,
  }: Pick<TwinSurroundings<Folder>, 'memory' | 'placeOf' | 'hash' | 'clock' | 'refusal' | 'log'>,
  first: () => TwinPlace,
) {
  /** Since the last step something changed in the first place, or that step failed. */
  let isDue = true
  let wasThere = false
  /** After a step that failed the next one waits, unless the place went and came back. */
  let notBefore = 0
  /** How the last step went. */
  let last: Pick<SecondPlace, 'problem' | 'unread'> = { problem: null, unread: 0 }
  const placeIn = (folder: Folder, home: string): TwinPlace => placeOf(folder, 'second', home)

  async function homeIn(folder: Folder): Promise<Home | null> {
    for (const home of secondFolders) {
      const place = placeIn(folder, home)
      if (await fits(first(), place)) return { home, place }
    }
    return null
  }

  /** The copies of the first place that stand there as they are here. */
  const held = (place: TwinPlace, list: readonly Snapshot[]): Promise<readonly boolean[]> =>
    Promise.all(list.map(async ({ id, bytes }) => (await place.snapshots.facts(`${id}.svbackup`))?.bytes === bytes))

  const noted = (problem: SecondPlace['problem']): void => {
    last = { ...last, problem }
  }

  /** Brings it in step; a stick that is away is no failure. Throws what the media refuse. */
  async function stepTo(second: Folder): Promise<void> {
    const usual = placeIn(second, secondFolder)
    last = { ...last, unread: 0 }
    // Of a first place that cannot be read its own card tells.
    if (!(await usual.isThere()) || isBare(await contentsOf(first()).catch(() => nothing))) return noted(null)
    const found = await homeIn(second)
    // All its folders hold the twins of other data.
    if (found === null) return noted(foreign(usual.label, await contentsOf(usual)))
    memory.set({ secondHome: found.home })
    const unread = await keepInStep(first(), found.place, hash)
    last = { problem: null, unread }
    memory.set({ secondAt: clock().toISOString() })
    isDue = false
  }

  return {
    /** What is really there of these copies of the first place: the files are looked at, none is read. */
    async state(list: readonly Snapshot[]): Promise<SecondPlace | null> {
      const { second, secondAt, secondHome } = memory.get()
      if (second === null) return null
      const home = secondFolders.find((name) => name === secondHome) ?? secondFolder
      const place = placeIn(second, home)
      const facts = { label: place.label, at: secondAt, home, ...last }
      if (!(await place.isThere())) return { ...facts, isThere: false, newestAt: null, missing: 0 }
      try {
        const are = await held(place, list)
        return { ...facts, isThere: true, newestAt: list.find((_, at) => are[at])?.madeAt ?? null, missing: are.filter((is) => !is).length }
      } catch (cause) {
        // It answers, and cannot be read.
        return { ...facts, isThere: true, newestAt: null, missing: list.length, problem: refusal(cause, place.label) ?? last.problem }
      }
    },

    /** Something changed in the first place. */
    touch: (): void => {
      isDue = true
      notBefore = 0
    },

    /** Whether a step has anything to do: when it came back, and when the first place changed. */
    async isWaiting(): Promise<boolean> {
      const { second } = memory.get()
      const isThere = second !== null && (await placeIn(second, secondFolder).isThere())
      const came = isThere && !wasThere
      wasThere = isThere
      const wait = notBefore - clock().getTime()
      // A clock that was set back makes nobody wait for as long.
      return isThere && (came || (isDue && (wait <= 0 || wait > afterFailureMs)))
    },

    /** Brings it in step; what the media refuse is noted and said by `state`. */
    async step(): Promise<void> {
      const { second } = memory.get()
      isDue = true
      notBefore = clock().getTime() + afterFailureMs
      if (second === null) return
      try {
        await stepTo(second)
      } catch (cause) {
        const reference = log('twin', cause)
        const { label } = placeIn(second, secondFolder)
        noted(refusal(cause, label) ?? { code: 'internal', reference: String(reference) })
      }
    },

    /** Why a folder is not simply taken: what stands in it is not of this twin, and neither is anything beside it. */
    async doubts(folder: Folder): Promise<PlaceRefused | null> {
      const found = await homeIn(folder)
      const usual = await contentsOf(placeIn(folder, secondFolder))
      if (found?.home === secondFolder || isBare(usual)) return null
      return found !== null && !isBare(await contentsOf(found.place)) ? null : foreign(placeIn(folder, secondFolder).label, usual)
    },
  }
}
