import { knownBases, knownParents, withParent } from '@shared/domain/movement/upper'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { describe, expect, it } from 'vitest'

const above: EmulationMovement = {
  ...namSachMovement,
  id: 'above',
  name: 'Mẫu Giang xanh',
  bases: [{ id: 'x', symbol: '11/QĐ-TTg', issuedOn: '2027-01-05', issuer: 'Thủ tướng Chính phủ', title: 'phát động' }],
  parents: [{ id: 'y', name: 'Cả nước sống xanh', level: 'national', periodText: '', launchedBy: 'Thủ tướng Chính phủ' }],
  upper: { issuer: 'UBND tỉnh Mẫu Giang', symbol: '77/KH-UBND' },
}
const own: EmulationMovement = { ...namSachMovement, id: 'own', bases: [], parents: [] }

describe('what is known of the levels above', () => {
  it('offers the plans that were brought in, then what other movements name, each once', () => {
    expect(knownBases([above, own], own).map(({ symbol }) => symbol)).toEqual(['77/KH-UBND', '11/QĐ-TTg'])
    expect(knownParents([above, own], own).map(({ name, movementId }) => [name, movementId])).toEqual([
      ['Mẫu Giang xanh', 'above'],
      ['Cả nước sống xanh', undefined],
    ])
  })

  it('offers nothing twice, and nothing of its own', () => {
    const linked = { ...own, bases: [{ ...above.bases[0]!, id: 'z' }], parents: withParent([], knownParents([above], own)[0]!, 'p') }
    expect(knownBases([above, linked], linked).map(({ symbol }) => symbol)).toEqual(['77/KH-UBND'])
    expect(knownParents([above, linked], linked).map(({ name }) => name)).toEqual(['Cả nước sống xanh'])
    expect(knownParents([own], own)).toEqual([])
  })

  it('links the parent that was typed by its name before, keeping its words', () => {
    const typed = [{ id: 'p', name: 'Mẫu Giang XANH', level: 'upper' as const, periodText: '2027', launchedBy: '' }]
    const [added] = knownParents([above], { id: 'own', parents: typed })
    expect(withParent(typed, added!, 'q')).toEqual([{ ...typed[0], movementId: 'above' }])
  })
})
