type Props = { readonly row: { readonly name: string; readonly birthYear: number | null } }

/** A name in a table of the round, with the birth year that tells people of one name apart. */
export function SheetName({ row }: Props) {
  return (
    <>
      <span className="sheet-name">{row.name}</span>
      {row.birthYear !== null && <span className="sheet-faint"> {row.birthYear}</span>}
    </>
  )
}
