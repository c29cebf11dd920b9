import type { KnownPlace } from '../ipc/twin'
import { err, ok, type Result } from '../lib/result'
import { secondFolders, type TwinPlace } from './room'
import type { TwinSurroundings } from './surroundings'
import { contentsOf, isBare, newestFirst, nothing } from './whose'

type Known<Folder> = Pick<KnownPlace, 'id' | 'kind' | 'label'> & { readonly folder: Folder | null; readonly place: TwinPlace }

/** Where else copies of this computer may stand: the second place, the usual folder, those chosen before. */
export function createElsewhere<Folder>({ memory, placeOf, inside }: Pick<TwinSurroundings<Folder>, 'memory' | 'placeOf' | 'inside'>) {
  async function known(): Promise<Known<Folder>[]> {
    const { folder, second, former = [] } = memory.get()
    const list: Known<Folder>[] = []
    const isThere = second !== null && (await placeOf(second, 'second').isThere())
    for (const [index, home] of second === null ? [] : secondFolders.entries()) {
      const place = placeOf(second, 'second', home)
      if (index === 0 || (isThere && !isBare(await contentsOf(place).catch(() => nothing))))
        list.push({
          id: `second:${index}`,
          kind: 'second',
          label: index === 0 ? place.label : `${place.label} (${home})`,
          folder: second,
          place,
        })
    }
    const before = [...(folder === null ? [] : [null]), ...former.filter((one) => one !== folder)]
    for (const [index, one] of before.entries()) {
      const place = placeOf(one, 'first')
      list.push({ id: `former:${index}`, kind: one === null ? 'usual' : 'former', label: place.label, folder: one, place })
    }
    return list
  }

  /** What a place holds; one that cannot be read is as good as away, and keeps no other from being found. */
  async function heldBy({ id, kind, label, place }: Known<Folder>): Promise<KnownPlace> {
    const away = { id, kind, label, isThere: false, copies: 0, hasJournal: false, newestAt: null, officeName: '' }
    const contents = (await place.isThere()) ? await contentsOf(place).catch(() => null) : null
    if (contents === null) return (await place.isClosed?.()) === true ? { ...away, isClosed: true } : away
    const copies = newestFirst(contents)
    const { madeAt = null, officeName = '' } = copies[0] ?? {}
    return { ...away, isThere: true, copies: copies.length, hasJournal: contents.journal.size > 0, newestAt: madeAt, officeName }
  }

  return {
    /** What each of them holds. */
    list: async (): Promise<KnownPlace[]> => Promise.all((await known()).map(heldBy)),
    byId: async (id: string): Promise<Known<Folder> | undefined> => (await known()).find((one) => one.id === id),

    /** The one twin in a folder that was shown, or in those that a second place has in it. Errors: `place.refused`. */
    async twinIn(folder: Folder): Promise<Result<Folder>> {
      const label = placeOf(folder, 'first').label
      const found: { readonly folder: Folder; readonly name: string }[] = []
      for (const name of ['', ...secondFolders]) {
        const one = name === '' ? folder : await inside(folder, name)
        if (one !== null && !isBare(await contentsOf(placeOf(one, 'first')))) found.push({ folder: one, name })
      }
      const [first] = found
      if (first === undefined) return err({ code: 'place.refused', reason: 'empty', folder: label })
      if (first.name === '' || found.length === 1) return ok(first.folder)
      return err({ code: 'place.refused', reason: 'several', folder: label, names: found.map(({ name }) => name) })
    },
  }
}
