/** How long what was deleted is offered; the log keeps it afterwards too. */
export const trashDays = 90
