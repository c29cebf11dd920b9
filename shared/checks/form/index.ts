export { checkForm } from './checkForm'
export { checkMovement, contextOf } from './checkMovement'
export { checkText } from './checkText'
export type { FormContext } from './context'
