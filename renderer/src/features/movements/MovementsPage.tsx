export function MovementsPage() {
  return null
}
