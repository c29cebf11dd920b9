import fs from 'node:fs/promises'
import path from 'node:path'

/** Where a folder really lies, links on the way to it followed as far as it exists. */
async function realFolder(folder: string): Promise<string> {
  const real = await fs.realpath(folder).catch(() => null)
  if (real !== null) return real
  const above = path.dirname(folder)
  return above === folder ? path.resolve(folder) : path.join(await realFolder(above), path.basename(folder))
}

const isIn = (inner: string, outer: string): boolean => {
  const way = path.relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
}

/** Whether two folders are the same, or one lies in the other. Windows tells no large letters from small ones, nor does `path.relative` there. */
export async function overlap(one: string, other: string): Promise<boolean> {
  const [a, b] = [await realFolder(one), await realFolder(other)]
  return isIn(a, b) || isIn(b, a)
}

/** A folder in another one; `null` where there is none of that name, or only a link. */
export async function folderIn(folder: string, name: string): Promise<string | null> {
  const inner = path.join(folder, name)
  const facts = await fs.lstat(inner).catch(() => null)
  return facts?.isDirectory() === true ? inner : null
}
