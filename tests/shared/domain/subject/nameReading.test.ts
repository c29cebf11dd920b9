import { describe, expect, it } from 'vitest'
import { readNameCell } from '@shared/domain/subject/nameReading'

describe('a name in capitals behind a title', () => {
  it.each([
    ['TS. NGUYỄN VĂN MẪU', 'TS. Nguyễn Văn Mẫu'],
    ['PGS.TS. NGUYỄN VĂN MẪU', 'PGS.TS. Nguyễn Văn Mẫu'],
    ['ThS. Nguyễn văn MẪU', 'ThS. Nguyễn Văn Mẫu'],
    ['BS NGUYỄN VĂN MẪU', 'BS Nguyễn Văn Mẫu'],
    ['BÁC SĨ NGUYỄN VĂN MẪU', 'Bác sĩ Nguyễn Văn Mẫu'],
    ['NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
  ])('%s is written %s', (cell, name) => expect(readNameCell(cell, 'person').name).toBe(name))
})
