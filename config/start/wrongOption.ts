/** A wrong setting, in words for the person who typed it. */
export class WrongOption extends Error {}
