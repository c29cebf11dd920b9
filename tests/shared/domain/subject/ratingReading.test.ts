import { describe, expect, it } from 'vitest'
import { readRating } from '@shared/domain/subject/ratingReading'
import type { Rating } from '@shared/domain/subject/years'

const read: Readonly<Record<Rating, readonly string[]>> = {
  excellent: [
    ...['Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV', 'HTXS', 'XS', 'xuất sắc', 'XUẤT SẮC', 'HT xuất sắc NV', 'HTNV xuất sắc', 'H.T.X.S.N.V'],
    ...[
      'Hoàn thành xuất xắc nhiệm vụ',
      'hoàn thành suất sắc nv',
      'Hoàn thành xuát sắc nhiệm vụ',
      'Hòan thành xuất sắc nhiệm vụ.',
      'Xuất sác',
    ],
    ...['Mức: Hoàn thành xuất sắc nhiệm vụ', 'Xếp loại xuất sắc', 'Hoàn thành xuất sắc nhiệm vụ được giao'],
  ],
  good: [
    ...['Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt', 'HTTNV', 'HTT', 'HT tốt', 'HT tốt NV', 'HT tốt nhiệm vụ', 'Tốt', 'tốt', 'T'],
    ...[
      'Hoàn thành tôt nhiệm vụ',
      'Hoan thanh tot nhiem vu',
      'Hoàn thàn tốt nhiệm vụ',
      'Hoàn thành tốt nhịêm vụ',
      'Đạt: Hoàn thành tốt nhiệm vụ',
    ],
  ],
  completed: [
    ...['Hoàn thành nhiệm vụ', 'HTNV', 'HT NV', 'HT', 'Hoàn thành', 'Hoang thành nhiệm vụ', 'hoàn thành  nhiệm vụ'],
    'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực',
  ],
  failed: [
    'Không hoàn thành nhiệm vụ',
    'KHTNV',
    'KHT',
    'Không HT',
    'Chưa hoàn thành nhiệm vụ',
    'Ko hoàn thành NV',
    'Khôg hoàn thành nhiệm vụ',
  ],
}

describe('a cell that names a rating', () => {
  it.each(Object.entries(read).flatMap(([rating, cells]) => cells.map((cell) => [cell, rating])))('“%s” means %s', (cell, rating) => {
    expect(readRating(cell)).toBe(rating)
  })

  it.each([
    ['', 'nothing'],
    ['chưa xếp', 'nothing yet'],
    ['Không xếp loại', 'not rated is not failed'],
    ['Không đánh giá', 'not rated is not failed'],
    ['K', 'no or fair'],
    ['Khá', 'a rating of another scale'],
    ['Giỏi', 'a rating of another scale'],
    ['loại A', 'a letter that each office means otherwise'],
    ['A1', 'a letter'],
    ['95 điểm', 'points'],
    ['Hoàn thành chưa tốt nhiệm vụ', 'good with a no in it'],
    ['Chưa hoàn thành tốt nhiệm vụ', 'good with a no before it'],
    ['Hoàn thành tồi', 'as wide of good as one letter'],
    ['Không xuất sắc', 'a no before it'],
    ['Tốt nghiệp đại học', 'a word of another matter'],
    ['Hoàn thành 80% nhiệm vụ', 'a share'],
    ['Hoàn thành tốt nhiệm vụ, có sáng kiến xuất sắc', 'a sentence with two of them'],
    ['Hoàn thành xuất sắc, tốt', 'two of them'],
    ['Hoàn thành khá', 'a word that is none of the four'],
    ['HTKNV', 'letters of none'],
  ])('“%s” is asked about: %s', (cell) => {
    expect(readRating(cell)).toBeNull()
  })
})
