import type { Plugin } from 'vite'
import type { CallExpression, Expression, Program } from 'estree'

/**
 * The page names some two hundred schemas at its start and asks a dozen before its first screen is there; making all of them was a fifth of
 * the start. In the built page a schema that stands at the top of a module is made when it is first asked. Nothing is written otherwise for
 * it: `const awardSchema = z.object(…)` stays as it is, and tests, commands and workers make it at once.
 */
export const schemasLater = (): Plugin => ({
  name: 'so-vang:schemas-later',
  resolveId: (id) => (id === helper ? resolved : null),
  load: (id) => (id === resolved ? `export const later = ${later.toString()}` : null),
  transform(code, id) {
    if (!/\/(?:shared|renderer\/src)\/.*\.tsx?$/.test(id.replaceAll('\\', '/')) || !/from\s*['"]zod['"]/.test(code)) return null
    return withSchemasLater(code, this.parse(code) as unknown as Program)
  },
})

const helper = 'virtual:schemas-later'
const resolved = `\0${helper}`

type Box = { readonly make: () => object; made?: object }
/** Stands for a schema until it is asked anything; then it is made, once. Stands whole in the page: it may name nothing around it. */
export const later = <Schema extends object>(make: () => Schema): Schema => {
  const own = (box: Box): object => (box.made ??= box.make())
  const box: Box = { make }
  return new Proxy(box, {
    get: (of, key): unknown => Reflect.get(own(of), key),
    set: (of, key, value) => Reflect.set(own(of), key, value),
    has: (of, key) => key in own(of),
    getPrototypeOf: (of) => Reflect.getPrototypeOf(own(of)),
  }) as unknown as Schema
}

/** What `z` answers that is no schema. */
const noSchema = new Set(['config', 'registry', 'toJSONSchema', 'prettifyError', 'treeifyError', 'flattenError', 'formatError'])
const noAnswer = new Set(['parse', 'safeParse', 'parseAsync', 'safeParseAsync', 'isOptional', 'isNullable', 'meta'])

type Placed = { readonly start: number; readonly end: number }

/** The module with each schema at its top made later; as it was where it has none. */
export function withSchemasLater(code: string, program: Program): { code: string; map: null } | null {
  const found: Placed[] = []
  const look = (node: Expression): void => {
    if (node.type === 'ObjectExpression') {
      for (const property of node.properties) if (property.type === 'Property') look(property.value as Expression)
    } else if (node.type === 'ArrayExpression') {
      for (const element of node.elements) if (element !== null && element.type !== 'SpreadElement') look(element)
    } else if (node.type === 'CallExpression' && isSchema(node)) found.push(node as unknown as Placed)
  }
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration') continue
    for (const { init } of declared.declarations) if (init) look(init)
  }
  if (found.length === 0) return null
  const text = found
    .toReversed()
    .reduce((all, { start, end }) => `${all.slice(0, start)}__later(() => ${all.slice(start, end)})${all.slice(end)}`, code)
  return { code: `import { later as __later } from '${helper}';${text}`, map: null }
}

/** Whether a chain of calls begins at `z`, or at another schema by its name, and ends in a schema. */
function isSchema(call: CallExpression): boolean {
  let node: Expression = call
  let [first, last] = ['', '']
  while (node.type === 'CallExpression' || node.type === 'MemberExpression') {
    if (node.type === 'CallExpression') {
      if (node.callee.type !== 'MemberExpression') return false
      node = node.callee
      continue
    }
    if (node.object.type === 'Super' || node.property.type !== 'Identifier' || node.computed) return false
    first = node.property.name
    if (last === '') last = first
    node = node.object
  }
  if (node.type !== 'Identifier' || noAnswer.has(last)) return false
  return (node.name === 'z' && !noSchema.has(first)) || node.name.endsWith('Schema')
}
