import { it } from 'vitest'
import { unicodeOf } from '@shared/lib/legacyText'
import { detectLegacy } from '@shared/lib/legacyFont'
import { withoutBullets } from '@shared/lib/bullets'
it('x', () => {
  for (const t of ['NguyÔn V¨n MÉu','TrÇn ThÞ Hång','Phßng Kinh tÕ','®ång chÝ','Nguyeãn Vaên Maãu','Traàn Thò Hoàng','Ñoàn Thanh nieân','Nguyá»…n VÄƒn Máº«u', 'L­u ThÞ V­îng'])
    console.log(t, detectLegacy(t), detectLegacy(t) && unicodeOf(t, detectLegacy(t)!))
  for (const t of ['1.Một','-Một','a. Mẫu','\uF0B7\tMẫu','§\tMẫu','Ø Mẫu','ü\tMẫu','➢ Mẫu','- Mẫu','1/2 Mẫu','-5','3.000 cây','1985','12) Vũ','I. TẬP THỂ', 'v  Mẫu', 'o\tMẫu','2.1. Mẫu','1- Nguyễn', 'Ông A', '1. 50 cây'])
    console.log(JSON.stringify(t), JSON.stringify(withoutBullets(t)))
})
