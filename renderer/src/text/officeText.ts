import { communeName, shortCommitteeName, unitWords } from '@shared/domain/office/names'
export { unitWords as unitKindWords, communeName as unitName, shortCommitteeName as committeeName }
