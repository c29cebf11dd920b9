import Skeleton from '@mui/material/Skeleton'

/** Keeps the shape of a table while rows are read. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  return (
    <div role="status" aria-label="Đang mở">
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={36} animation={false} />
      ))}
    </div>
  )
}
