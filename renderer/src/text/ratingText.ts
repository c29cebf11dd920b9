import type { Rating } from '@shared/domain/subject/years'

/** How ratings are called in tables and lists. */
export const ratingNames: Readonly<Record<Rating, string>> = {
  excellent: 'Xuất sắc',
  good: 'Tốt',
  completed: 'Hoàn thành',
  failed: 'Không hoàn thành',
}
