/** Windows with little height: the office's screen at 125 % and more. Frames step back there, so that the work has the room. */
export const lowScreen = '@media (max-height: 700px)'

/** At 150 % even a line of help stands aside. */
export const lowestScreen = '@media (max-height: 560px)'
