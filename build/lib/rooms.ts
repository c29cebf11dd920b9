/**
 * Which file of the built page a module goes into that several screens share: one for each room of the house and each big library. A room
 * needs the rooms above it in this list alone, so that a screen is never given what it does not ask for (`withoutCircles` holds this).
 * A small file of a room that brings a big library stands with that library: who takes a button from `ui/` has not asked for the grid.
 */
const rooms: readonly (readonly [name: string, holds: RegExp])[] = [
  ['dates', /node_modules\/@mui\/x-date-pickers\/|src\/ui\/DateField/],
  ['grid', /node_modules\/(@mui\/x-(data-grid|virtualizer|internals)|reselect)\/|src\/ui\/(PagedGrid|gridGroups)/],
  ['sheet', /node_modules\/(react-datasheet-grid|@tanstack)\/|src\/ui\/sheet\//],
  ['forms', /node_modules\/(react-hook-form|@hookform)\/|src\/(ui\/form|tools\/(office|attachments))\//],
  ['excel', /node_modules\/write-excel-file\/|shared\/lib\/sheetFile/],
  ['docx', /node_modules\/(docx|pizzip)\//],
  ['libraries', /node_modules\//],
  ['templates', /shared\/documents\/(parts\/(?!lengths)|kinds\/\w+\/template)/],
  [
    'documents',
    /shared\/(documents|checks)\/|src\/(tools\/documents|workers\/compose)|repositories\/(issuing|signedEarlier|rulings|typed)/,
  ],
  ['reading', /shared\/import\//],
  ['import', /src\/(tools\/import\/|workers\/import)|repositories\/(import|layouts)/],
  ['tables', /src\/tools\/tables\//],
  ['features', /src\/features\//],
  ['common', /\/(shared|src)\//],
]

/** The file of a shared module by its path; null where no room holds it: it goes with who needs it. */
export const roomOf = (id: string): string | null => {
  const path = id.replaceAll('\\', '/')
  return rooms.find(([, holds]) => holds.test(path))?.[0] ?? null
}
